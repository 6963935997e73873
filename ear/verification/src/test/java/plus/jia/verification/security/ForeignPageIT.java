package plus.jia.verification.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import plus.jia.verification.platform.Http;
import plus.jia.verification.platform.Http.Answer;

/** Tries to make a signed-in person's browser act for a foreign page (CSRF). */
class ForeignPageIT {
    private static final String SELF = "/api/v1/accounts/no.such.account";

    @ParameterizedTest
    @CsvSource({
        "Sec-Fetch-Site, cross-site",
        "Sec-Fetch-Site, same-site",
        "Origin, https://evil.example",
        "Origin, null",
        "Referer, https://evil.example/page",
        "X-Nothing-Said, 1"
    })
    void doesNothingForAForeignPage(String header, String value) {
        Visitor office = Visitor.signedInAs("office").with(header, value);

        assertThat(office.put(SELF, "{}").status()).as("API").isEqualTo(403);
        assertThat(office.put(SELF, "{}").object().getString("type")).endsWith("/foreign-origin");
        assertThat(office.post("/logout", Map.of()).status()).as("page").isEqualTo(403);
        assertThat(office.get("/api/v1/audit").status()).as("still signed in").isEqualTo(200);
    }

    @Test
    void actsForItsOwnPages() {
        Visitor office = Visitor.signedInAs("office");
        String origin = "http://" + Http.base().getAuthority();

        assertThat(type(office.with("Sec-Fetch-Site", "same-origin").put(SELF, "{}")))
                .endsWith("/display-name-malformed");
        assertThat(type(office.with("Origin", origin).put(SELF, "{}"))).endsWith("/display-name-malformed");
        assertThat(type(office.with("Referer", origin + "/console/").put(SELF, "{}")))
                .endsWith("/display-name-malformed");
    }

    @Test
    void actsForProgramsThatSendTheirPassword() {
        assertThat(type(Visitor.program("office", "demo").put(SELF, "{}"))).endsWith("/display-name-malformed");
    }

    @ParameterizedTest
    @CsvSource({"Sec-Fetch-Site, cross-site", "Origin, https://evil.example"})
    void doesNothingForABrowserThatRemembersAPasswordEither(String header, String value) {
        Answer answer = Visitor.program("office", "demo").with(header, value).put(SELF, "{}");

        assertThat(answer.status()).isEqualTo(403);
        assertThat(type(answer)).endsWith("/foreign-origin");
    }

    @Test
    void signsNobodyInForAForeignPage() {
        Answer answer = Visitor.somebody().with("Sec-Fetch-Site", "cross-site").submitSignIn("resident", "demo", "");

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.header("Set-Cookie").orElse("")).doesNotContain("JIA_SESSION");
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE"})
    void reachesNoModuleFromAForeignPage(String method) {
        Visitor partner = Visitor.signedInAs("partner").with("Sec-Fetch-Site", "cross-site");

        Answer answer = partner.send(method, "/m/health-clinic/api/specialists", "application/json", "{}");

        assertThat(answer.status()).isEqualTo(403);
        assertThat(type(answer)).endsWith("/foreign-origin");
    }

    @Test
    void answersNoCrossOriginReader() {
        Answer answer = Visitor.signedInAs("office")
                .with("Origin", "https://evil.example")
                .get("/api/v1/audit");

        assertThat(answer.header("Access-Control-Allow-Origin")).isEmpty();
        assertThat(answer.header("Cross-Origin-Resource-Policy")).contains("same-origin");
    }

    private static String type(Answer answer) {
        return answer.object().getString("type");
    }
}
