package plus.jia.verification.space;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plus.jia.verification.platform.Http;

class SessionsIT {
    private final Http nobody = Http.asNobody();
    private final Http office = Http.as("office");

    @Test
    void listsTheSessionsOfAnOfferingInABuildingByStart() {
        String query = "/api/v1/sessions?building=corporate-avenue&offering=health-clinic.tcm-orthopaedics";
        awaitSessions(query);

        List<JsonObject> sessions = sessions(query);

        assertThat(sessions)
                .allSatisfy(session -> assertThat(session.getString("building")).isEqualTo("corporate-avenue"))
                .allSatisfy(session -> assertThat(session.getInt("placesLeft")).isPositive())
                .allSatisfy(session -> assertThat(session.getString("start")).endsWith("+08:00"));
        assertThat(sessions)
                .extracting(session -> OffsetDateTime.parse(session.getString("start")))
                .isSorted();
    }

    @BeforeEach
    void awaitTheModule() {
        Http.until(
                () -> office.get("/api/v1/modules/legal-advice"),
                answer -> answer.status() == 200 && answer.object().getBoolean("active"));
    }

    @Test
    void hidesSessionsAtOnceAndPlansThemAgainSoon() {
        String here = "/api/v1/buildings/hong-kong-plaza-south/enablements/legal-advice.property";
        String query = "/api/v1/sessions?building=hong-kong-plaza-south&offering=legal-advice.property";
        office.put(here, "{\"kind\":\"REGULAR\"}");
        awaitSessions(query);

        office.delete(here);
        assertThat(sessions(query)).isEmpty();

        office.put(here, "{\"kind\":\"REGULAR\"}");
        awaitSessions(query);
    }

    @ParameterizedTest
    @CsvSource({
        "building=nowhere,building",
        "offering=health-clinic,offering",
        "offering=health-clinic.nothing,offering",
        "from=2026-13-01,from",
        "from=2026-12-02&to=2026-12-01,to",
        "from=2026-12-01&to=2027-02-01,to"
    })
    void saysWhichParameterIsWrong(String query, String field) {
        Http.Answer answer = nobody.get("/api/v1/sessions?" + query);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.header("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(answer.object().getString("field")).isEqualTo(field);
    }

    @Test
    void answersForSixtyTwoDays() {
        JsonObject answer =
                nobody.get("/api/v1/sessions?from=2026-12-01&to=2027-01-31").object();

        assertThat(answer.getString("from")).isEqualTo("2026-12-01");
        assertThat(answer.getString("to")).isEqualTo("2027-01-31");
    }

    private void awaitSessions(String query) {
        assertThat(Http.until(() -> nobody.get(query), answer -> answer.object().getInt("total") > 0)
                        .object()
                        .getInt("total"))
                .isPositive();
    }

    private List<JsonObject> sessions(String query) {
        return nobody.get(query).object().getJsonArray("items").getValuesAs(JsonObject.class);
    }
}
