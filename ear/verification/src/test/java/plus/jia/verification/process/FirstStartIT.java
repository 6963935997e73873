package plus.jia.verification.process;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import plus.jia.verification.platform.Http;
import plus.jia.verification.platform.Http.Answer;
import plus.jia.verification.platform.JiaProcess;

/** The first two starts without the demonstration. In order: the second takes up what the first left. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FirstStartIT {
    private static final String ACCOUNTS = "/api/v1/accounts";

    @TempDir
    private static Path directory;

    private static String password;

    private final Path data = directory.resolve("data");
    private final Path passwordFile = data.resolve("office-password");

    @Test
    @Order(1)
    void firstStartMakesAnOfficeAccountWhosePasswordStandsInAFileAndNothingElse() throws Exception {
        try (JiaProcess jia = JiaProcess.start(data, "--no-demo")) {
            Http nobody = Http.asNobody().at(jia.awaitReady());

            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(passwordFile)))
                    .isEqualTo("rw-------");
            password = Files.readString(passwordFile).strip();
            assertThat(password).hasSizeGreaterThanOrEqualTo(20);
            assertThat(nobody.get(ACCOUNTS).status()).isEqualTo(401);
            assertLetsIn(jia, "office", password);
            for (String account : new String[] {"office", "station", "partner", "resident"}) {
                assertRefuses(jia, account, "demo");
            }
            assertThat(nobody.get("/api/v1/buildings").array()).isEmpty();
            assertThat(nobody.get("/api/v1/catalogue").object().getInt("total")).isZero();
        }
    }

    @Test
    @Order(2)
    void secondStartLeavesThePasswordAsItIs() throws Exception {
        try (JiaProcess jia = JiaProcess.start(data, "--no-demo")) {
            jia.awaitReady();

            assertThat(Files.readString(passwordFile).strip()).isEqualTo(password);
            assertLetsIn(jia, "office", password);
        }
    }

    private static void assertLetsIn(JiaProcess jia, String account, String password) throws Exception {
        Answer answer = Http.as(account, password).at(jia.awaitReady()).get(ACCOUNTS);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.array().getValuesAs(JsonObject.class))
                .extracting(known -> known.getString("username"))
                .containsExactly("office");
    }

    private static void assertRefuses(JiaProcess jia, String account, String password) throws Exception {
        assertThat(Http.as(account, password).at(jia.awaitReady()).get(ACCOUNTS).status())
                .as(account)
                .isEqualTo(401);
    }
}
