package plus.jia.verification.modules;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plus.jia.verification.platform.Http;

/** A module in the same process tries to read what is not its own. */
class IsolationIT {
    private static final Http PARTNER = Http.as("partner");

    @BeforeAll
    static void awaitTheSpy() {
        Http.until(() -> PARTNER.get("/m/spy/api/tries/caller"), answer -> answer.status() == 200);
        Http.until(() -> Http.as("office").get("/api/v1/modules/health-clinic"), answer -> answer.object()
                .getBoolean("active"));
    }

    @Test
    void usesItsOwnDataSourceInItsOwnSchema() {
        assertThat(query("jdbc/jia/spy", "select current_schema()")).isEqualTo("got m_spy");
        assertThat(query("jdbc/jia/spy", "select current_user::text")).endsWith("_m_spy");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select count(*) from platform.building",
                "select password from platform.module_credential limit 1",
                "select password_hash from platform.account limit 1",
                "select value from platform.module_setting limit 1"
            })
    void cannotReadThePlatformsTables(String sql) {
        assertThat(query("jdbc/jia/spy", sql)).startsWith("refused 42501");
    }

    @Test
    void cannotReadAnotherModulesTables() {
        assertThat(query("jdbc/jia/spy", "select count(*) from m_health_clinic.specialist"))
                .startsWith("refused 42501");
    }

    @Test
    void cannotLeaveAnythingInThePublicSchema() {
        assertThat(query("jdbc/jia/spy", "select has_schema_privilege('public', 'create')::text"))
                .isEqualTo("got false");
    }

    @ParameterizedTest
    @ValueSource(strings = {"jdbc/jia/platform", "jdbc/jia/health-clinic", "jdbc/jia/legal-advice"})
    void cannotBorrowADataSourceThatIsNotItsOwn(String source) {
        String answer = query(source, "select current_user::text");

        assertThat(answer).doesNotStartWith("got").startsWith("refused");
    }

    @Test
    void cannotReadAnotherModulesSettings() {
        Http.as("office").put("/api/v1/modules/health-clinic/settings", "{\"slot-minutes\":\"20\"}");

        assertThat(PARTNER.get("/m/spy/api/tries/setting?name=health-clinic.slot-minutes")
                        .body())
                .isEqualTo("none");
        Http.as("office").put("/api/v1/modules/health-clinic/settings", "{\"slot-minutes\":null}");
    }

    @Test
    void seesWhoCallsButNotTheCallersCredentials() {
        assertThat(PARTNER.get("/m/spy/api/tries/caller").body())
                .isEqualTo("partner partner=true authorization=null cookie=null");
    }

    private static String query(String source, String sql) {
        return PARTNER.get("/m/spy/api/tries/query?source=" + encoded(source) + "&sql=" + encoded(sql))
                .body();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
