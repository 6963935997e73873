package plus.jia.launcher.server;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import plus.jia.launcher.console.StartFailure;

/** Asks the running server whether it is ready, as anybody else would. */
public final class Readiness {
    private static final Duration LIMIT = Duration.ofMinutes(5);
    private static final Duration PAUSE = Duration.ofMillis(50);
    private static final int TIMEOUT_MILLIS = 10_000;

    private final URI check;

    public Readiness(InetAddress listening, int port) {
        String host = listening.isAnyLocalAddress()
                ? InetAddress.getLoopbackAddress().getHostAddress()
                : listening.getHostAddress();
        check = URI.create("http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + port + "/health/ready");
    }

    public void await() throws InterruptedException {
        long giveUp = System.nanoTime() + LIMIT.toNanos();
        String answer = ask();
        while (!answer.isEmpty()) {
            if (System.nanoTime() > giveUp) {
                throw new StartFailure("平台未就绪 The platform is not ready after " + LIMIT.toSeconds() + " s: " + answer);
            }
            Thread.sleep(PAUSE.toMillis());
            answer = ask();
        }
    }

    /** Returns nothing when ready, else what was answered. */
    private String ask() {
        try {
            HttpURLConnection connection = (HttpURLConnection) check.toURL().openConnection();
            connection.setConnectTimeout(TIMEOUT_MILLIS);
            connection.setReadTimeout(TIMEOUT_MILLIS);
            int status = connection.getResponseCode();
            return status == HttpURLConnection.HTTP_OK ? "" : status + " " + body(connection);
        } catch (IOException e) {
            return e.toString();
        }
    }

    private static String body(HttpURLConnection connection) throws IOException {
        try (InputStream in = connection.getErrorStream()) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        }
    }
}
