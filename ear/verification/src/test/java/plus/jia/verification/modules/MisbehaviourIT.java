package plus.jia.verification.modules;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import plus.jia.verification.platform.Http;

/** A module misbehaves in every way while residents browse: everybody else goes on, and the office is told. */
class MisbehaviourIT {
    private static final Http OFFICE = Http.as("office");
    private static final String MODULE = "/api/v1/modules/moody";
    private static final String FINE = "corporate-avenue";
    private static final String TROUBLED = "sample-tower-1";

    @BeforeEach
    void enableItInTwoBuildings() {
        Http.until(
                () -> OFFICE.get(MODULE),
                answer -> answer.status() == 200 && answer.object().getBoolean("active"));
        enable(FINE);
        enable(TROUBLED);
        Http.until(() -> sessions(TROUBLED), answer -> !items(answer).isEmpty());
    }

    @AfterEach
    void cheerItUp() {
        OFFICE.put(MODULE + "/settings", "{\"mood\":null}");
        OFFICE.put(MODULE + "/settings?building=" + TROUBLED, "{\"mood\":null,\"places\":null}");
        restart();
    }

    /** As the office would: threads that hang for good go on counting against the module until it is started anew. */
    private static void restart() {
        OFFICE.post(MODULE + "/suspend", "");
        Http.until(() -> OFFICE.get(MODULE), answer -> !answer.object().getBoolean("active"));
        OFFICE.post(MODULE + "/resume", "");
        Http.until(() -> OFFICE.get(MODULE), answer -> answer.object().getBoolean("active"));
    }

    @ParameterizedTest
    @CsvSource({
        "throw, THREW, in a bad mood",
        "linkage, THREW, NoSuchMethodError",
        "hang, TOO_SLOW, no answer within",
        "nothing, INVALID_ANSWER, null",
        "flood, INVALID_ANSWER, more than 500",
        "twins, INVALID_ANSWER, twice",
        "invalid, THREW, a-z"
    })
    void keepsWhatAModuleOfferedBeforeAndTellsTheOffice(String mood, String kind, String words) {
        int others = others();
        OFFICE.put(MODULE + "/settings", "{\"mood\":\"" + mood + "\"}");

        assertThat(OFFICE.post(MODULE + "/refresh", "").status()).isEqualTo(202);

        Http.Answer told = Http.until(
                () -> OFFICE.get(MODULE + "/failures"), answer -> isTold(newest(answer, "OFFERINGS"), kind, words));
        JsonObject failure = newest(told, "OFFERINGS");
        assertThat(failure.getString("kind")).isEqualTo(kind);
        assertThat(failure.getString("message")).contains(words);
        assertThat(failure.getString("lastAt")).isNotEmpty();
        assertThat(Http.asNobody()
                        .get("/api/v1/offerings/moody.mood?building=" + FINE)
                        .status())
                .isEqualTo(200);
        assertThat(others()).isEqualTo(others);
    }

    @ParameterizedTest
    @ValueSource(strings = {"throw", "linkage", "hang", "nothing"})
    void blamesABuildingOnlyAndLeavesItsSessionsAsTheyWere(String mood) {
        int before = items(sessions(TROUBLED)).size();

        OFFICE.put(MODULE + "/settings?building=" + TROUBLED, "{\"mood\":\"" + mood + "\"}");

        Http.Answer told = Http.until(
                () -> OFFICE.get(MODULE + "/failures"),
                answer -> newest(answer).getString("building", "").equals(TROUBLED));
        assertThat(newest(told).getString("operation")).isEqualTo("SESSIONS");
        assertThat(newest(told).getString("building")).isEqualTo(TROUBLED);
        assertThat(items(sessions(TROUBLED))).hasSize(before);
        assertThat(items(sessions(FINE))).isNotEmpty();
    }

    @Test
    void keepsItsOwnCopyOfWhatAModuleTakesBack() {
        OFFICE.put(MODULE + "/settings", "{\"mood\":\"take-back\"}");
        OFFICE.post(MODULE + "/refresh", "");

        assertThat(Http.asNobody()
                        .get("/api/v1/offerings/moody.mood?building=" + FINE)
                        .status())
                .isEqualTo(200);
    }

    @Test
    void servesTheCatalogueWhileAModuleHangs() {
        OFFICE.put(MODULE + "/settings", "{\"mood\":\"hang\"}");
        OFFICE.post(MODULE + "/refresh", "");

        for (int i = 0; i < 50; i++) {
            assertThat(Http.asNobody().get("/api/v1/catalogue?building=" + FINE).status())
                    .isEqualTo(200);
        }
        assertThat(Http.asNobody().get("/health/ready").status()).isEqualTo(200);
    }

    @Test
    void showsWhyAModuleCouldNotStart() {
        assertFailed("stillborn", "nothing works here");
        assertFailed("from-the-future", "SPI level 99");
        assertFailed("without-a-provider", "ServiceProvider");
    }

    private static void assertFailed(String module, String words) {
        Http.Answer answer = Http.until(
                () -> OFFICE.get("/api/v1/modules/" + module),
                found -> node(found).getString("state").equals("FAILED"));
        assertThat(node(answer).getString("state")).isEqualTo("FAILED");
        assertThat(node(answer).getString("cause")).contains(words);
    }

    private static JsonObject node(Http.Answer module) {
        return module.status() != 200 || module.object().getJsonArray("nodes").isEmpty()
                ? JsonObject.EMPTY_JSON_OBJECT
                : module.object().getJsonArray("nodes").getJsonObject(0);
    }

    private static void enable(String building) {
        Http.Answer enabled =
                OFFICE.put("/api/v1/buildings/" + building + "/enablements/moody.mood", "{\"kind\":\"REGULAR\"}");
        assertThat(enabled.status()).isEqualTo(200);
    }

    private static Http.Answer sessions(String building) {
        return Http.asNobody().get("/api/v1/sessions?building=" + building + "&offering=moody.mood");
    }

    private static JsonArray items(Http.Answer sessions) {
        return sessions.status() == 200 ? sessions.object().getJsonArray("items") : JsonArray.EMPTY_JSON_ARRAY;
    }

    private static int others() {
        return Http.asNobody()
                .get("/api/v1/catalogue?building=" + FINE + "&q=%E8%AF%8A")
                .object()
                .getInt("total");
    }

    private static JsonObject newest(Http.Answer failures) {
        return failures.array().isEmpty()
                ? JsonObject.EMPTY_JSON_OBJECT
                : failures.array().getJsonObject(0);
    }

    /** What the office was last told of an operation; the same mood spoils others as well. */
    private static JsonObject newest(Http.Answer failures, String operation) {
        return failures.array().getValuesAs(JsonObject.class).stream()
                .filter(failure -> failure.getString("operation").equals(operation))
                .findFirst()
                .orElse(JsonObject.EMPTY_JSON_OBJECT);
    }

    private static boolean isTold(JsonObject failure, String kind, String words) {
        return failure.getString("kind", "").equals(kind)
                && failure.getString("message").contains(words);
    }
}
