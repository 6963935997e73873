package plus.jia.verification.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plus.jia.verification.platform.Http.Answer;

/** Makes mistakes, and looks whether they are told as RFC 9457 says, in the reader's language, and nothing besides. */
class ProblemIT {
    @ParameterizedTest
    @CsvSource({
        "GET, /api/v1/nowhere, 404, address-unknown",
        "GET, /api/nowhere, 404, address-unknown",
        "GET, /api, 404, ",
        "GET, /api/v1/audit, 401, sign-in-required",
        "DELETE, /api/v1/catalogue, 405, method-not-allowed",
        "GET, /api/v1/catalogue?page=many, 400, catalogue-number-out-of-range",
        "GET, /api/v1/sessions?from=soon, 400, parameter-not-a-day",
    })
    void areToldAsProblemDocuments(String method, String path, int status, String type) {
        Answer answer = Visitor.somebody().send(method, path, "", "");

        assertThat(answer.status()).isEqualTo(status);
        if (type != null) {
            assertThat(answer.header("Content-Type")).contains("application/problem+json");
            assertThat(answer.object().getString("type")).isEqualTo("https://jia.plus/problems/" + type);
            assertThat(answer.object().getInt("status")).isEqualTo(status);
            assertThat(answer.object().getString("instance")).isEqualTo(path.split("\\?")[0]);
        }
    }

    @Test
    void sayWhichMethodsThereAre() {
        Answer answer = Visitor.somebody().send("DELETE", "/api/v1/catalogue", "", "");

        assertThat(answer.header("Allow").orElseThrow()).contains("GET");
    }

    @Test
    void refuseFormatsThatThereAreNot() {
        assertThat(Visitor.somebody()
                        .with("Accept", "text/csv")
                        .get("/api/v1/buildings")
                        .status())
                .isEqualTo(406);
        assertThat(Visitor.program("office", "demo")
                        .send("PUT", "/api/v1/accounts/x", "text/plain", "x")
                        .status())
                .isEqualTo(415);
    }

    @Test
    void sayWhereJsonBreaks() {
        Answer answer = Visitor.program("office", "demo").put("/api/v1/accounts/x?lang=en", "{\n  \"roles\": ,\n}");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.object().getString("detail")).isEqualTo("The JSON is malformed at line 2, character 12.");
    }

    @Test
    void nameAPropertyThatNobodyKnows() {
        Answer answer = Visitor.program("office", "demo").put("/api/v1/accounts/x", "{\"rolls\":[]}");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.object().getString("field")).isEqualTo("rolls");
    }

    @ParameterizedTest
    @CsvSource({
        "'', '', zh-CN, 请先登录",
        "'', 'en', en, Please sign in",
        "'', 'zh;q=0.5,en;q=0.9', en, Please sign in",
        "'', 'fr', zh-CN, 请先登录",
        "'', ';;;', zh-CN, 请先登录",
        "en, 'zh', en, Please sign in",
        "zh, 'en', zh-CN, 请先登录",
        "xx, 'en', en, Please sign in",
    })
    void speakTheReadersLanguage(String lang, String accepted, String language, String title) {
        Visitor reader =
                accepted.isEmpty() ? Visitor.somebody() : Visitor.somebody().with("Accept-Language", accepted);
        Answer answer = reader.get("/api/v1/audit" + (lang.isEmpty() ? "" : "?lang=" + lang));

        assertThat(answer.object().getString("title")).isEqualTo(title);
        assertThat(answer.header("Content-Language")).contains(language);
        assertThat(answer.header("Vary").orElseThrow()).contains("Accept-Language");
    }

    @Test
    void rememberTheLanguageChosenOnAPage() {
        Visitor reader = Visitor.somebody().with("Accept-Language", "zh");
        assertThat(reader.get("/nowhere").body()).contains("lang=\"zh-CN\"");

        reader.get("/login?lang=en");

        assertThat(reader.get("/nowhere").body()).contains("lang=\"en\"").contains("No such address");
        assertThat(reader.get("/api/v1/audit").header("Content-Language"))
                .as("the API knows no cookie")
                .contains("zh-CN");
    }

    @Test
    void showNothingOfTheInside() {
        assertThat(Visitor.somebody().get("/nowhere").body()
                        + Visitor.somebody().get("/api/v1/nowhere").body())
                .doesNotContainIgnoringCase("payara")
                .doesNotContain("Exception")
                .doesNotContain("plus.jia.platform");
    }
}
