package plus.jia.verification.platform;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Asks the running platform over HTTP, as one of its accounts or as nobody. */
public final class Http {
    /** The system property that holds the platform's address. */
    public static final String BASE = "jia.test.base";

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final Optional<String> authorization;
    private final Supplier<URI> at;

    private Http(Optional<String> authorization, Supplier<URI> at) {
        this.authorization = authorization;
        this.at = at;
    }

    public static Http asNobody() {
        return new Http(Optional.empty(), Http::base);
    }

    /** With the demonstration's password. */
    public static Http as(String account) {
        return as(account, "demo");
    }

    public static Http as(String account, String password) {
        byte[] credentials = (account + ":" + password).getBytes(StandardCharsets.UTF_8);
        return new Http(Optional.of("Basic " + Base64.getEncoder().encodeToString(credentials)), Http::base);
    }

    /** The same person, asking another than the platform that all tests share. */
    public Http at(URI other) {
        return new Http(authorization, () -> other);
    }

    public static URI base() {
        return URI.create(System.getProperty(BASE));
    }

    public Answer get(String path) {
        return send("GET", path, "");
    }

    public Answer put(String path, String json) {
        return send("PUT", path, json);
    }

    public Answer post(String path, String json) {
        return send("POST", path, json);
    }

    public Answer delete(String path) {
        return send("DELETE", path, "");
    }

    /** Sends to a path such as {@code /api/v1/buildings}. */
    public Answer send(String method, String path, String json) {
        HttpRequest.Builder request = HttpRequest.newBuilder(at.get().resolve(path))
                .timeout(Duration.ofMinutes(3))
                .method(method, json.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(json))
                .header("Accept", "application/json, */*;q=0.5");
        if (!json.isEmpty()) {
            request.header("Content-Type", "application/json");
        }
        authorization.ifPresent(value -> request.header("Authorization", value));
        try {
            return new Answer(CLIENT.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new AssertionError(method + " " + path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** Asks again and again until the answer is as wished, for at most a minute; returns the last answer either way. */
    public static Answer until(Supplier<Answer> ask, Predicate<Answer> wished) {
        return until(ask, wished, Duration.ofMinutes(1));
    }

    /** Asks so for at most this long. */
    public static Answer until(Supplier<Answer> ask, Predicate<Answer> wished, Duration patience) {
        Instant deadline = Instant.now().plus(patience);
        Answer answer = ask.get();
        while (!wished.test(answer) && Instant.now().isBefore(deadline)) {
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new AssertionError(e);
            }
            answer = ask.get();
        }
        return answer;
    }

    /** What came back. */
    public record Answer(HttpResponse<String> response) {
        public int status() {
            return response.statusCode();
        }

        public String body() {
            return response.body();
        }

        public Optional<String> header(String name) {
            return response.headers().firstValue(name);
        }

        public JsonObject object() {
            return json().asJsonObject();
        }

        public JsonArray array() {
            return json().asJsonArray();
        }

        private JsonValue json() {
            try (JsonReader reader = Json.createReader(new StringReader(response.body()))) {
                return reader.readValue();
            }
        }
    }
}
