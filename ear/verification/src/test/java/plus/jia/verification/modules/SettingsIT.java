package plus.jia.verification.modules;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import plus.jia.verification.platform.Http;

/** The office edits what a module declared; the module sees it, for each building its own. */
class SettingsIT {
    private static final Http OFFICE = Http.as("office");
    private static final String SETTINGS = "/api/v1/modules/moody/settings";
    private static final String HERE = "sample-tower-2";
    private static final String THERE = "sample-tower-3";

    @BeforeEach
    void enableItInTwoBuildings() {
        Http.until(
                () -> OFFICE.get("/api/v1/modules/moody"),
                answer -> answer.status() == 200 && answer.object().getBoolean("active"));
        Stream.of(HERE, THERE)
                .forEach(building -> OFFICE.put(
                        "/api/v1/buildings/" + building + "/enablements/moody.mood", "{\"kind\":\"REGULAR\"}"));
    }

    @AfterEach
    void takeBack() {
        OFFICE.put(SETTINGS, "{\"places\":null,\"token\":null}");
        OFFICE.put(SETTINGS + "?building=" + HERE, "{\"places\":null}");
    }

    @Test
    void resolvesBuildingThenStreetThenDefault() {
        assertThat(capacity(HERE, 5)).isEqualTo(5);

        OFFICE.put(SETTINGS, "{\"places\":\"7\"}");
        assertThat(capacity(HERE, 7)).isEqualTo(7);
        assertThat(capacity(THERE, 7)).isEqualTo(7);

        OFFICE.put(SETTINGS + "?building=" + HERE, "{\"places\":\"9\"}");
        assertThat(capacity(HERE, 9)).isEqualTo(9);
        assertThat(capacity(THERE, 7)).isEqualTo(7);
        assertThat(setting("places", "?building=" + HERE).getString("source")).isEqualTo("BUILDING");
        assertThat(setting("places", "?building=" + THERE).getString("source")).isEqualTo("STREET");
    }

    @Test
    void refusesWhatDoesNotFitAndSaysWhatWould() {
        Http.Answer answer = OFFICE.put(SETTINGS + "?lang=en", "{\"places\":\"500\"}");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.object().getString("type")).endsWith("/setting-invalid");
        assertThat(answer.object().getString("field")).isEqualTo("places");
        assertThat(answer.object().getString("detail")).contains("1 to 50");
    }

    @Test
    void changesNothingWhenOneOfSeveralDoesNotFit() {
        OFFICE.put(SETTINGS, "{\"places\":\"8\",\"mood\":\"furious\"}");

        assertThat(setting("places", "").getString("value")).isEqualTo("5");
    }

    @Test
    void refusesASettingForABuildingThatIsForTheStreet() {
        assertThat(OFFICE.put(SETTINGS + "?building=" + HERE, "{\"token\":\"x\"}")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void neverShowsASecretAgain() {
        Http.Answer changed = OFFICE.put(SETTINGS, "{\"token\":\"swordfish\"}");

        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.body()).doesNotContain("swordfish");
        assertThat(setting("token", "").getBoolean("present")).isTrue();
        assertThat(OFFICE.get("/api/v1/audit?subject=moody").body())
                .contains("setting.changed")
                .doesNotContain("swordfish");
    }

    @Test
    void letsOnlyTheOfficeIn() {
        assertThat(Http.as("partner").get(SETTINGS).status()).isEqualTo(403);
        assertThat(Http.as("resident").put(SETTINGS, "{\"places\":\"8\"}").status())
                .isEqualTo(403);
        assertThat(Http.asNobody().get(SETTINGS).status()).isEqualTo(401);
    }

    private static int capacity(String building, int wished) {
        Http.Answer answer = Http.until(
                () -> Http.asNobody().get("/api/v1/sessions?building=" + building + "&offering=moody.mood"),
                sessions -> firstCapacity(sessions) == wished);
        return firstCapacity(answer);
    }

    private static int firstCapacity(Http.Answer sessions) {
        if (sessions.status() != 200 || sessions.object().getJsonArray("items").isEmpty()) {
            return -1;
        }
        return sessions.object().getJsonArray("items").getJsonObject(0).getInt("capacity");
    }

    private static JsonObject setting(String key, String query) {
        return OFFICE.get(SETTINGS + query).array().getValuesAs(JsonObject.class).stream()
                .filter(setting -> setting.getString("key").equals(key))
                .findFirst()
                .orElseThrow();
    }
}
