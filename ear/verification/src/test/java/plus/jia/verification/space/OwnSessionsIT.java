package plus.jia.verification.space;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plus.jia.verification.platform.Http;

/** Sessions that the station of a building makes, edits and cancels, at an hour at which nobody else wants its room. */
class OwnSessionsIT {
    private static final String SESSIONS = "/api/v1/sessions";
    private static final String REASON = ",\"reason\":{\"zh\":\"临时有事\",\"en\":\"Something came up\"}}";

    private final Http station = Http.as("station");
    private final Http nobody = Http.asNobody();
    private final List<String> made = new ArrayList<>();

    @BeforeEach
    void awaitTheEnablement() {
        Http.until(
                () -> Http.as("office").get("/api/v1/buildings/corporate-avenue/enablements/legal-advice.property"),
                answer -> answer.status() == 200);
    }

    @AfterEach
    void cancelAll() {
        made.forEach(path -> station.send("PATCH", path, "{\"cancelled\":true" + REASON));
    }

    @Test
    void makesASessionThatEverybodySees() {
        Http.Answer answer = create(3, "\"capacity\":8,\"room\":\"activity-room\",\"title\":\"夜间法律咨询\"");

        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        String path = made.get(0);
        Http.Answer read = nobody.get(path);
        assertThat(read.object()).isEqualTo(answer.object());
        assertThat(read.header("ETag")).hasValue("\"" + answer.object().getInt("version") + "\"");
        assertThat(read.object().getString("state")).isEqualTo("OPEN");
        assertThat(read.object().getInt("placesLeft")).isEqualTo(8);
        assertThat(listed()).contains(read.object().getInt("id"));
    }

    @Test
    void editsMovesAndCancels() {
        create(3, "\"capacity\":8");
        String path = made.get(0);

        JsonObject smaller = patch(path, "{\"capacity\":5,\"title\":\"小班\"}").object();
        assertThat(smaller.getInt("capacity")).isEqualTo(5);
        assertThat(smaller.getString("title")).isEqualTo("小班");

        JsonObject moved = patch(path, "{\"title\":null," + at(5) + ",\"askAgain\":true" + REASON)
                .object();
        assertThat(moved).doesNotContainKey("title");
        assertThat(OffsetDateTime.parse(moved.getString("start")).getHour()).isEqualTo(5);
        assertThat(moved.getString("cutOff")).isEqualTo(moved.getString("start"));

        JsonObject cancelled = patch(path, "{\"cancelled\":true" + REASON).object();
        assertThat(cancelled.getString("state")).isEqualTo("CANCELLED");
        assertThat(cancelled.getString("cancelReason")).isEqualTo("临时有事");
        assertThat(listed()).doesNotContain(cancelled.getInt("id"));
        assertThat(problem(patch(path, "{\"capacity\":9}"), 409)).endsWith("session-cancelled");
    }

    @Test
    void refusesWhatWasDecidedOnAnOlderVersion() {
        int version = create(3, "\"capacity\":8").object().getInt("version");
        patch(made.get(0), "{\"capacity\":7}");

        Http.Answer late = patch(made.get(0), "{\"capacity\":6,\"version\":" + version + "}");

        assertThat(problem(late, 409)).endsWith("session-changed-meanwhile");
    }

    @Test
    void givesTheRoomToOneSessionAtATime() {
        create(3, "\"capacity\":8,\"room\":\"activity-room\"");

        Http.Answer clash = create(3, "\"capacity\":4,\"room\":\"activity-room\"");
        assertThat(problem(clash, 409)).endsWith("room-taken");
        assertThat(clash.object().getString("field")).isEqualTo("room");
        assertThat(clash.object().getString("detail")).contains("03:00");

        create(4, "\"capacity\":4,\"room\":\"activity-room\"");
        assertThat(problem(patch(made.get(1), "{" + at(3) + "}"), 409)).endsWith("room-taken");
        patch(made.get(0), "{\"cancelled\":true" + REASON);
        assertThat(patch(made.get(1), "{" + at(3) + "}").status()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}|building",
                "{\"building\":\"corporate-avenue\"}|offering",
                "{\"building\":\"corporate-avenue\",\"offering\":\"legal-advice.property\"}|occurrences",
                "{\"building\":\"corporate-avenue\",\"offering\":\"nothing\"}|offering",
                "{\"building\":\"corporate-avenue\",\"offering\":\"legal-advice.property\",\"capacity\":3,\"occurrences\":[]}|occurrences",
                "{\"building\":\"corporate-avenue\",\"offering\":\"legal-advice.property\",\"capacity\":3,\"occurrences\":"
                        + "[{\"start\":\"2020-01-01T10:00:00+08:00\",\"end\":\"2020-01-01T11:00:00+08:00\"}]}|occurrences",
                "{\"building\":\"corporate-avenue\",\"offering\":\"legal-advice.property\",\"capacity\":\"many\"}|capacity",
                "{\"building\":\"corporate-avenue\",\"titel\":\"x\"}|titel"
            })
    void saysWhichFieldIsWrong(String body, String field) {
        Http.Answer answer = station.post(SESSIONS, body);

        assertThat(answer.status()).as(answer.body()).isEqualTo(400);
        assertThat(answer.header("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(answer.object().getString("field")).isEqualTo(field);
    }

    @Test
    void refusesMoreThanTheRoomHolds() {
        Http.Answer answer = create(3, "\"capacity\":5000,\"room\":\"activity-room\"");

        assertThat(problem(answer, 400)).endsWith("session-above-room");
        assertThat(answer.object().getString("field")).isEqualTo("capacity");
    }

    @Test
    void needsAReasonToCancel() {
        create(3, "\"capacity\":8");

        Http.Answer answer = patch(made.get(0), "{\"cancelled\":true}");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.object().getString("field")).isEqualTo("reason");
    }

    @Test
    void isForTheOfficeAndTheStationOfThatBuildingAlone() {
        String elsewhere = body("k11", 3, "\"capacity\":1");
        create(3, "\"capacity\":8");

        assertThat(station.post(SESSIONS, elsewhere).status()).isEqualTo(403);
        for (String other : List.of("resident", "partner")) {
            assertThat(Http.as(other).post(SESSIONS, elsewhere).status()).isEqualTo(403);
            assertThat(Http.as(other)
                            .send("PATCH", made.get(0), "{\"capacity\":7}")
                            .status())
                    .isEqualTo(403);
        }
        assertThat(nobody.send("PATCH", made.get(0), "{\"capacity\":7}").status())
                .isEqualTo(401);
        assertThat(Http.as("office")
                        .send("PATCH", made.get(0), "{\"capacity\":7}")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void saysThatASessionDoesNotExist() {
        assertThat(problem(nobody.get(SESSIONS + "/999999999999"), 404)).endsWith("session-not-found");
        assertThat(nobody.get(SESSIONS + "/first").status()).isEqualTo(404);
        assertThat(patch(SESSIONS + "/999999999999", "{\"capacity\":7}").status())
                .isEqualTo(404);
    }

    private Http.Answer create(int hour, String rest) {
        Http.Answer answer = station.post(SESSIONS, body("corporate-avenue", hour, rest));
        if (answer.status() == 201) {
            made.add(SESSIONS + "/" + answer.object().getInt("id"));
            assertThat(answer.header("Location").orElse("")).endsWith(made.get(made.size() - 1));
        }
        return answer;
    }

    private Http.Answer patch(String path, String json) {
        return station.send("PATCH", path, json);
    }

    private static String body(String building, int hour, String rest) {
        return "{\"building\":\"" + building + "\",\"offering\":\"legal-advice.property\"," + at(hour) + "," + rest
                + "}";
    }

    /** An hour's meeting, the day after tomorrow. */
    private static String at(int hour) {
        LocalDate day = LocalDate.now(ZoneId.of("Asia/Shanghai")).plusDays(2);
        return "\"occurrences\":[{\"start\":\"%sT%02d:00:00+08:00\",\"end\":\"%sT%02d:00:00+08:00\"}]"
                .formatted(day, hour, day, hour + 1);
    }

    private List<Integer> listed() {
        return nobody
                .get(SESSIONS + "?building=corporate-avenue&offering=legal-advice.property")
                .object()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class)
                .stream()
                .map(session -> session.getInt("id"))
                .toList();
    }

    private static String problem(Http.Answer answer, int status) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        return answer.object().getString("type");
    }
}
