package plus.jia.verification.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plus.jia.verification.platform.Http.Answer;

/** Looks for answers that leave the browser careless. */
class HeadersIT {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/catalogue",
                "/login",
                "/console/",
                "/nowhere",
                "/resources/jia.css",
                "/health",
                "/openapi",
                "/api/v1/buildings",
                "/api/v1/catalogue",
                "/api/v1/audit",
                "/api/v1/buildings/nowhere",
                "/api/nowhere"
            })
    void areOnEveryAnswer(String path) {
        Answer answer = Visitor.somebody().get(path);

        assertThat(answer.header("X-Content-Type-Options")).contains("nosniff");
        assertThat(answer.header("X-Frame-Options")).contains("DENY");
        assertThat(answer.header("Referrer-Policy")).contains("strict-origin-when-cross-origin");
        assertThat(answer.header("Cross-Origin-Opener-Policy")).contains("same-origin");
        assertThat(answer.header("Cross-Origin-Resource-Policy")).contains("same-origin");
        assertThat(answer.header("Permissions-Policy").orElseThrow()).contains("camera=()");
        assertThat(answer.response().headers().allValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .contains("default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'")
                .doesNotContain("unsafe-");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/catalogue", "/login", "/nowhere"})
    void leaveNothingForThePolicyToBlockOnResidentsPages(String path) {
        Answer answer = Visitor.somebody().get(path);

        assertThat(answer.body())
                .doesNotContain("style=\"")
                .doesNotContain("<style")
                .doesNotContainPattern("<script(?![^>]*\\ssrc=\"/)")
                .doesNotContainPattern("\\son[a-z]+=\"");
    }

    @Test
    void nameOnePolicyWithANonceInTheConsole() {
        Answer answer = Visitor.signedInAs("office").get("/console/");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.response().headers().allValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .containsPattern("script-src 'self' 'nonce-[A-Za-z0-9+/=]+'")
                .doesNotContainPattern("script-src[^;]*unsafe");
    }

    @Test
    void keepWhatSignedInPeopleSeeOutOfCaches() {
        Visitor office = Visitor.signedInAs("office");

        assertThat(office.get("/account").header("Cache-Control")).contains("no-store");
        assertThat(office.get("/api/v1/audit").header("Cache-Control")).contains("no-store");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/nowhere", "/api/v1/buildings", "/health"})
    void doNotNameTheServer(String path) {
        Answer answer = Visitor.somebody().get(path);

        assertThat(answer.header("X-Powered-By")).isEmpty();
        assertThat(answer.header("Server").orElse("")).doesNotContainIgnoringCase("payara");
    }

    @Test
    void promiseHttpsOnlyWhereThereIs() {
        assertThat(Visitor.somebody().get("/").header("Strict-Transport-Security"))
                .isEmpty();
    }
}
