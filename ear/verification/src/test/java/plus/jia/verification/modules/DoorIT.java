package plus.jia.verification.modules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plus.jia.verification.platform.Http;

/** Tries to get into a module without being of its partner. */
class DoorIT {
    private static final String INSIDE = "/m/spy/api/tries/caller";

    @BeforeAll
    static void awaitTheSpy() {
        Http.until(() -> Http.as("partner").get(INSIDE), answer -> answer.status() == 200);
    }

    @Test
    void letsTheModulesOwnPartnerIn() {
        assertThat(Http.as("partner").get(INSIDE).status()).isEqualTo(200);
    }

    @Test
    void asksNobodyToSignIn() {
        Http.Answer answer = Http.asNobody().get(INSIDE);

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.header("Content-Type")).contains("application/problem+json");
        assertThat(answer.object().getString("type")).endsWith("/sign-in-required");
    }

    @ParameterizedTest
    @ValueSource(strings = {"resident", "station", "office"})
    void keepsEveryOtherRoleOut(String account) {
        assertThat(Http.as(account).get(INSIDE).status()).isEqualTo(403);
    }

    @Test
    void keepsThePartnerOutOfAnotherPartnersModule() {
        Http.until(() -> Http.as("office").get("/api/v1/modules/legal-advice"), answer -> answer.object()
                .getBoolean("active"));

        assertThat(Http.as("partner").get("/m/legal-advice/api/duties").status())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/m/spy/",
                "/m/spy/index.html",
                "/m/spy/api/tries;x=1/caller",
                "/m/spy//api/tries/caller",
                "/m/spy/WEB-INF/beans.xml",
                "/m/spy/nowhere"
            })
    void opensNothingByOddPaths(String path) {
        assertThat(Http.asNobody().get(path).status()).isIn(400, 401, 403, 404);
        assertThat(Http.as("resident").get(path).status()).isIn(400, 403, 404);
    }

    @Test
    void refusesAWrongPassword() {
        assertThat(Http.as("no-such-partner").get(INSIDE).status()).isEqualTo(401);
    }
}
