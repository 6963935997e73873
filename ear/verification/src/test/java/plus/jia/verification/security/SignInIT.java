package plus.jia.verification.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import plus.jia.verification.platform.Http.Answer;

/** Tries the sign-in page. */
class SignInIT {
    @Test
    void asksWhoWantsToGoFurtherToSignInAndLeadsThemOn() {
        Visitor office = Visitor.somebody();

        Answer closed = office.get("/console/?state=FAILED");
        assertThat(closed.status()).isEqualTo(303);
        assertThat(closed.header("Location")).contains("/login?next=%2Fconsole%2F%3Fstate%3DFAILED");

        Answer in =
                office.with("Sec-Fetch-Site", "same-origin").submitSignIn("office", "demo", "/console/?state=FAILED");
        assertThat(in.header("Location")).contains("/console/?state=FAILED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example/", "//evil.example", "/\\evil.example", "javascript:alert(1)"})
    void leadsNobodyToForeignPages(String next) {
        Answer in = Visitor.somebody().with("Sec-Fetch-Site", "same-origin").submitSignIn("resident", "demo", next);

        assertThat(in.header("Location")).contains("/");
    }

    @Test
    void saysTheSameOfAWrongPasswordAsOfAnUnknownName() {
        Answer wrong = Visitor.somebody().signIn("office", "wrong");
        Answer unknown = Visitor.somebody().signIn("nobody.of.that.name", "wrong");

        assertThat(wrong.body()).contains("账号或密码不正确，请检查后重试。");
        assertThat(unknown.body().replace("nobody.of.that.name", "office")).isEqualTo(wrong.body());
        assertThat(unknown.status()).isEqualTo(wrong.status());
    }

    @Test
    void keepsTheNameAndNeverThePassword() {
        Answer answer = Visitor.somebody().signIn("somebody", "my-secret-password");

        assertThat(answer.body()).contains("value=\"somebody\"").doesNotContain("my-secret-password");
    }

    @Test
    void escapesWhatWasTyped() {
        Answer answer = Visitor.somebody().signIn("\"><script>alert(1)</script>", "x");

        assertThat(answer.body()).doesNotContain("<script>alert");
    }

    @Test
    void speaksEnglishToWhoChoseIt() {
        Visitor reader = Visitor.somebody();
        reader.get("/login?lang=en");

        assertThat(reader.signIn("office", "wrong").body())
                .contains("lang=\"en\"")
                .contains("The name or the password is wrong.");
    }

    @ParameterizedTest
    @CsvSource({"office,/console/", "station,/console/", "partner,/console/", "resident,/"})
    void leadsEachRoleToItsPlace(String account, String place) {
        assertThat(Visitor.somebody().signIn(account, "demo").header("Location"))
                .contains(place);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Basic", "Basic ", "Basic !!!", "Basic b2ZmaWNl", "Basic OmRlbW8=", "Basic AA=="})
    void refusesMalformedCredentials(String header) {
        Answer answer = Visitor.somebody().with("Authorization", header).get("/api/v1/audit");

        assertThat(answer.status()).isEqualTo(401);
    }

    @Test
    void refusesWrongCredentialsEvenWhereNoneAreNeeded() {
        Answer answer = Visitor.program("office", "wrong").get("/api/v1/buildings");

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.object().getString("type")).endsWith("/wrong-credentials");
        assertThat(answer.header("WWW-Authenticate")).contains("Basic realm=\"Jia+\", charset=\"UTF-8\"");
    }

    @Test
    void doesNotMakeTheBrowserAskForAPasswordForAScriptOfAPage() {
        Answer answer = Visitor.somebody().with("Sec-Fetch-Mode", "cors").get("/api/v1/audit");

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.header("WWW-Authenticate").orElseThrow()).doesNotContain("Basic");
    }
}
