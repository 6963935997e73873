package plus.jia.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class CredentialsTest {
    private final CredentialSeal seal = new CredentialSeal();

    @Test
    void areReadFromHttpBasicWithTheNameInItsUsualForm() {
        assertThat(Credentials.ofBasic(basic(" Office:pass:word密码")))
                .contains(new Credentials("office", "pass:word密码"));
        assertThat(Credentials.ofBasic("bAsIc " + basic("a:b").substring(6))).contains(new Credentials("a", "b"));
    }

    @Test
    void areAbsentWithoutHttpBasic() {
        assertThat(Credentials.ofBasic(null)).isEmpty();
        assertThat(Credentials.ofBasic("Bearer abc")).isEmpty();
    }

    @Test
    void areThoseOfNobodyWhenTheyCannotBeRead() {
        assertThat(Credentials.ofBasic("Basic ???")).contains(new Credentials("", ""));
        assertThat(Credentials.ofBasic("Basic ")).contains(new Credentials("", ""));
        assertThat(Credentials.ofBasic(basic("office"))).contains(new Credentials("office", ""));
    }

    @Test
    void neverShowThePassword() {
        assertThat(new Credentials("office", "secret")).asString().doesNotContain("secret");
    }

    @Test
    void haveASealThatDependsOnNamePasswordAndHash() {
        String sealed = seal.of(new Credentials("office", "secret"), "hash");

        assertThat(seal.of(new Credentials("office", "secret"), "hash")).isEqualTo(sealed);
        assertThat(seal.of(new Credentials("office", "other"), "hash")).isNotEqualTo(sealed);
        assertThat(seal.of(new Credentials("station", "secret"), "hash")).isNotEqualTo(sealed);
        assertThat(seal.of(new Credentials("office", "secret"), "hash2")).isNotEqualTo(sealed);
        assertThat(new CredentialSeal().of(new Credentials("office", "secret"), "hash"))
                .as("with another key")
                .isNotEqualTo(sealed);
    }

    private static String basic(String pair) {
        return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }
}
