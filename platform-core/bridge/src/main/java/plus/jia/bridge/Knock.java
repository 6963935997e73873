package plus.jia.bridge;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A request at a module's door.
 *
 * @param method the HTTP method
 * @param path the path below the module's context root, normalised, beginning with a slash
 * @param authorization the {@code Authorization} header, or {@code null}
 * @param session the platform's session cookie, or {@code null}
 * @param remoteAddress where it comes from
 * @param headers the headers that tell of another site: {@code Sec-Fetch-Site}, {@code Origin}, {@code Referer}, {@code Host}, where present
 */
public record Knock(
        String method,
        String path,
        @Nullable String authorization,
        @Nullable String session,
        String remoteAddress,
        Map<String, String> headers) {
    /** Copies the headers. */
    public Knock {
        headers = Map.copyOf(headers);
    }

    /** Leaves out everything that could open a door. */
    @Override
    public String toString() {
        return "Knock[" + method + " " + path + " from " + remoteAddress + "]";
    }
}
