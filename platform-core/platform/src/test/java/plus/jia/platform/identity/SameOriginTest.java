package plus.jia.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SameOriginTest {
    private final SameOrigin sameOrigin = new SameOrigin(Optional.of(URI.create("https://jia.example")));

    @ParameterizedTest
    @ValueSource(strings = {"GET", "HEAD", "OPTIONS"})
    void letsSafeMethodsPassFromAnywhere(String method) {
        assertThat(sameOrigin.permits(method, Map.of("Sec-Fetch-Site", "cross-site")::get, true))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"cross-site", "same-site", "nonsense"})
    void refusesWhatTheBrowserSaysIsForeign(String site) {
        assertThat(post(true, "Sec-Fetch-Site", site)).isFalse();
        assertThat(post(false, "Sec-Fetch-Site", site))
                .as("a browser may also remember Basic")
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"same-origin", "none"})
    void letsPassWhatTheBrowserSaysIsOurs(String site) {
        assertThat(post(true, "Sec-Fetch-Site", site)).isTrue();
    }

    @Test
    void believesTheBrowserMoreThanTheOrigin() {
        assertThat(post(true, "Sec-Fetch-Site", "cross-site", "Origin", "http://localhost:8080"))
                .isFalse();
    }

    @Test
    void comparesTheOriginOfOlderBrowsersWithHostAndPublicAddress() {
        assertThat(post(true, "Origin", "http://localhost:8080")).isTrue();
        assertThat(post(true, "Origin", "HTTP://LOCALHOST:8080")).isTrue();
        assertThat(post(true, "Origin", "https://jia.example")).isTrue();
        assertThat(post(true, "Origin", "http://localhost:9090")).isFalse();
        assertThat(post(true, "Origin", "http://localhost:8080.evil.example")).isFalse();
        assertThat(post(false, "Origin", "http://evil.example")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "", "not an address", "http://", "javascript:alert(1)"})
    void refusesAnOriginThatIsNone(String origin) {
        assertThat(post(true, "Origin", origin)).isFalse();
    }

    @Test
    void comparesTheRefererWhereNothingElseIsSaid() {
        assertThat(post(true, "Referer", "http://localhost:8080/login?next=/")).isTrue();
        assertThat(post(true, "Referer", "http://evil.example/localhost:8080/")).isFalse();
    }

    @Test
    void refusesASilentRequestThatCarriesASession() {
        assertThat(post(true)).isFalse();
    }

    @Test
    void letsASilentRequestWithoutSessionPassAsProgramsSendThem() {
        assertThat(post(false)).isTrue();
    }

    private boolean post(boolean session, String... headers) {
        Map<String, String> all = new HashMap<>(Map.of("Host", "localhost:8080"));
        for (int i = 0; i < headers.length; i += 2) {
            all.put(headers[i], headers[i + 1]);
        }
        return sameOrigin.permits("POST", all::get, session);
    }
}
