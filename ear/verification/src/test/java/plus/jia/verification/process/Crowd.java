package plus.jia.verification.process;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/** Many residents, named {@code guest-0} and so on, whose passwords cost next to nothing to check. */
final class Crowd {
    private static final String PASSWORD = "of a guest";
    private static final int CHEAP_ITERATIONS = 10;
    private static final Duration LIMIT = Duration.ofMinutes(1);

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** Makes their accounts. */
    static Crowd of(int size, ExternalPostgres database) throws SQLException {
        database.execute("""
                insert into platform.account (username, display_name, password_hash, password_changed_at)
                select 'guest-' || i, '客人', '%s', now() from generate_series(0, %d) i on conflict do nothing;
                insert into platform.account_role (username, role)
                select username, 'RESIDENT' from platform.account where username like 'guest-%%' on conflict do nothing
                """.formatted(cheapHash(), size - 1));
        return new Crowd();
    }

    static String guest(int number) {
        return "guest-" + number;
    }

    private static String cheapHash() {
        byte[] salt = new byte[32];
        try {
            byte[] hash = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
                    .generateSecret(new PBEKeySpec(PASSWORD.toCharArray(), salt, CHEAP_ITERATIONS, 256))
                    .getEncoded();
            Base64.Encoder encoder = Base64.getEncoder();
            return "PBKDF2WithHmacSHA512:" + CHEAP_ITERATIONS + ":" + encoder.encodeToString(salt) + ":"
                    + encoder.encodeToString(hash);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Sends one request of a guest. */
    Reply send(URI node, String guest, String method, String path, String json, String key) throws IOException {
        return send(node, guest, PASSWORD, method, path, json, key);
    }

    Reply sendAs(URI node, String demoAccount, String method, String path, String json, String key) throws IOException {
        return send(node, demoAccount, "demo", method, path, json, key);
    }

    private Reply send(URI node, String account, String password, String method, String path, String json, String key)
            throws IOException {
        byte[] credentials = (account + ":" + password).getBytes(StandardCharsets.UTF_8);
        HttpRequest request = HttpRequest.newBuilder(node.resolve(path))
                .timeout(LIMIT)
                .method(method, json.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(json))
                .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(credentials))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .build();
        try {
            HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
            return new Reply(response.statusCode(), response.body());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** What came back. */
    record Reply(int status, String body) {
        JsonObject json() {
            try (JsonReader reader = Json.createReader(new StringReader(body))) {
                return reader.readObject();
            }
        }
    }
}
