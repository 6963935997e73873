package plus.jia.verification.space;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plus.jia.verification.platform.Http;

/** Enables and ends in two sample buildings where the demonstration enables nothing of these. */
class EnablementsIT {
    private static final String OFFERING = "legal-advice.labour";
    private static final String HERE = "/api/v1/buildings/sample-tower-6/enablements/" + OFFERING;

    private final Http office = Http.as("office");

    @BeforeEach
    void awaitTheModule() {
        Http.until(
                () -> office.get("/api/v1/modules/legal-advice"),
                answer -> answer.status() == 200 && answer.object().getBoolean("active"));
    }

    @AfterEach
    void switchOff() {
        office.delete(HERE);
        office.delete("/api/v1/buildings/sample-tower-5/enablements/" + OFFERING);
    }

    @Test
    void enablesFromTodayOn() {
        Http.Answer answer = office.put(HERE, "{\"kind\":\"TRIAL\",\"quota\":3,\"note\":\"试点\"}");

        assertThat(answer.status()).isEqualTo(200);
        JsonObject enabled = answer.object();
        assertThat(enabled.getString("kind")).isEqualTo("TRIAL");
        assertThat(enabled.getString("from")).isEqualTo(today().toString());
        assertThat(enabled.getInt("quota")).isEqualTo(3);
        assertThat(listed()).contains(OFFERING);
    }

    @Test
    void isTheSameWhenPutTwice() {
        JsonObject once = office.put(HERE, "{\"kind\":\"regular\"}").object();
        JsonObject twice = office.put(HERE, "{\"kind\":\"regular\"}").object();

        assertThat(twice).isEqualTo(once);
        assertThat(office.get(HERE).object().getJsonArray("current")).hasSize(1);
    }

    @Test
    void endsAtOnceAndKeepsTheHistory() {
        office.put(HERE, "{\"kind\":\"TRIAL\"}");

        assertThat(office.delete(HERE + "?reason=over").status()).isEqualTo(204);

        JsonObject past = office.get(HERE).object();
        assertThat(past.getJsonArray("current")).isEmpty();
        assertThat(past.getJsonArray("history").getJsonObject(0).getString("endReason"))
                .isEqualTo("over");
        assertThat(listed()).doesNotContain(OFFERING);
    }

    @Test
    void auditsWhoDidWhat() {
        office.put(HERE, "{\"kind\":\"TRIAL\"}");
        office.delete(HERE + "?reason=over");

        assertThat(office.get("/api/v1/audit?subject=sample-tower-6/" + OFFERING)
                        .object()
                        .getJsonArray("items")
                        .getValuesAs(JsonObject.class))
                .extracting(entry -> entry.getString("who") + " " + entry.getString("action"))
                .startsWith("office enablement.ended", "office enablement.enabled");
    }

    @Test
    void enablesInManyBuildingsOrInNone() {
        String many = """
                {"buildings":["sample-tower-5","%s"],"offerings":["%s"],"kind":"TRIAL"}""";

        Http.Answer refused = office.post("/api/v1/enablements", many.formatted("nowhere", OFFERING));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.object().getString("field")).isEqualTo("buildings");
        assertThat(office.get("/api/v1/buildings/sample-tower-5/enablements").array())
                .isEmpty();

        Http.Answer enabled = office.post("/api/v1/enablements", many.formatted("sample-tower-6", OFFERING));
        assertThat(enabled.status()).isEqualTo(200);
        assertThat(enabled.array()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}|kind",
                "{\"kind\":\"SOMETIMES\"}|kind",
                "{\"kind\":\"TRIAL\",\"from\":\"2020-01-01\"}|from",
                "{\"kind\":\"TRIAL\",\"from\":\"tomorrow\"}|from",
                "{\"kind\":\"TRIAL\",\"to\":\"2020-01-01\"}|to",
                "{\"kind\":\"TRIAL\",\"quota\":0}|quota",
                "{\"kind\":\"TRIAL\",\"quota\":\"many\"}|quota",
                "{\"kind\":\"TRIAL\",\"form\":\"2030-01-01\"}|form"
            })
    void saysWhichFieldIsWrong(String body, String field) {
        Http.Answer answer = office.put(HERE, body);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.header("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(answer.object().getString("field")).isEqualTo(field);
    }

    @Test
    void saysThatABuildingOrOfferingDoesNotExist() {
        String body = "{\"kind\":\"TRIAL\"}";

        assertThat(office.put("/api/v1/buildings/nowhere/enablements/" + OFFERING, body)
                        .status())
                .isEqualTo(404);
        assertThat(office.put("/api/v1/buildings/k11/enablements/legal-advice.nothing", body)
                        .status())
                .isEqualTo(404);
        assertThat(office.put("/api/v1/buildings/k11/enablements/malformed", body)
                        .status())
                .isEqualTo(404);
        assertThat(office.delete("/api/v1/buildings/sample-tower-4/enablements/" + OFFERING)
                        .status())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({"resident", "partner", "station"})
    void isForTheOfficeAlone(String account) {
        Http other = Http.as(account);

        assertThat(other.get("/api/v1/buildings/k11/enablements").status()).isEqualTo(403);
        assertThat(other.put(HERE, "{\"kind\":\"TRIAL\"}").status()).isEqualTo(403);
        assertThat(other.delete(HERE).status()).isEqualTo(403);
        assertThat(other.post("/api/v1/enablements", "{}").status()).isEqualTo(403);
        assertThat(Http.asNobody().put(HERE, "{\"kind\":\"TRIAL\"}").status()).isEqualTo(401);
    }

    private List<String> listed() {
        return office.get("/api/v1/buildings/sample-tower-6/enablements").array().getValuesAs(JsonObject.class).stream()
                .map(enablement -> enablement.getString("offering"))
                .toList();
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Shanghai"));
    }
}
