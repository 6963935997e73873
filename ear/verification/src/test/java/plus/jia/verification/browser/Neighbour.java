package plus.jia.verification.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.UUID;
import plus.jia.verification.platform.Http;

/** A resident made for one test, whose bookings are in nobody's way. */
record Neighbour(String account) {
    static final String BUILDING = "corporate-avenue";

    private static final String PASSWORD = "long enough";

    static Neighbour moveIn() {
        String name = "test-" + UUID.randomUUID();
        Http.Answer made = Http.as("office")
                .put(
                        "/api/v1/accounts/" + name,
                        "{\"displayName\":\"测试居民\",\"roles\":[\"RESIDENT\"],\"password\":\"" + PASSWORD + "\"}");
        assertThat(made.status()).as(made.body()).isEqualTo(200);
        return new Neighbour(name);
    }

    void signIn(Page page) {
        Browsing.signIn(page, account, PASSWORD);
    }

    Http http() {
        return Http.as(account, PASSWORD);
    }

    /** Books over the API; the booking. */
    JsonObject book(long session, String rest) {
        Http.Answer answer = http().post("/api/v1/bookings", "{\"session\":" + session + rest + "}");
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.object();
    }

    /** The last session of an offering that has places left, far from those that other tests take. */
    static long lastFree(String offering) {
        String path = "/api/v1/offerings/" + offering + "?building=" + BUILDING;
        Http.Answer answer =
                Http.until(() -> Http.asNobody().get(path), found -> found.status() == 200 && free(found) > 0);
        return free(answer);
    }

    private static long free(Http.Answer answer) {
        return answer.object().getJsonArray("sessions").getValuesAs(JsonObject.class).stream()
                .filter(session -> !session.containsKey("placesLeft") || session.getInt("placesLeft") > 0)
                .max(Comparator.comparing(session -> session.getString("start")))
                .map(session -> session.getJsonNumber("id").longValue())
                .orElse(0L);
    }

    /** A session of the station's own that begins soon, so that people can be checked in; of the class, which asks for little. */
    static long soon(int capacity, Duration from) {
        Instant start = Instant.now().plus(from).truncatedTo(ChronoUnit.MINUTES);
        Http.Answer made = Http.as("station")
                .post(
                        "/api/v1/sessions",
                        "{\"building\":\"%s\",\"offering\":\"youth-programmes.youth-classroom\",\"capacity\":%d,\"title\":\"测试小班\",\"occurrences\":[{\"start\":\"%s\",\"end\":\"%s\"}]}"
                                .formatted(BUILDING, capacity, start, start.plus(Duration.ofMinutes(45))));
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        return made.object().getJsonNumber("id").longValue();
    }

    static void cancelSession(long session) {
        Http.as("station")
                .send("PATCH", "/api/v1/sessions/" + session, "{\"cancelled\":true,\"reason\":{\"zh\":\"测试结束\"}}");
    }
}
