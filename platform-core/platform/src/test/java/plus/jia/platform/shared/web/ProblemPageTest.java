package plus.jia.platform.shared.web;

import static org.assertj.core.api.Assertions.assertThat;
import static plus.jia.platform.shared.Languages.CHINESE;
import static plus.jia.platform.shared.Languages.ENGLISH;

import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import plus.jia.platform.shared.HttpProblems;
import plus.jia.platform.shared.Problem;
import plus.jia.platform.shared.ProblemDocument;

class ProblemPageTest {
    @Test
    void speaksTheReadersLanguage() {
        assertThat(page(HttpProblems.of(404), CHINESE)).contains("<html lang=\"zh-CN\">", "<h1>没有这个地址</h1>");
        assertThat(page(HttpProblems.of(404), ENGLISH)).contains("<html lang=\"en\">", "Services of the whole street");
    }

    @Test
    void leadsElsewhereFromWhatIsNotThere() {
        assertThat(page(HttpProblems.of(404), CHINESE)).contains("href=\"/\"", "href=\"/catalogue\"");
    }

    @Test
    void letsOneTryAgainWhatPassesByItself() {
        assertThat(page(Problem.of(503, "catalogue-not-ready"), CHINESE)).contains("href=\"\">重新试一次");
        assertThat(page(Problem.later(429, Duration.ofSeconds(5), "too-many-sign-ins", 5), CHINESE))
                .contains("href=\"\">重新试一次");
    }

    @Test
    void writesWhatSomebodyTypedAsTextOnly() {
        assertThat(page(Problem.notFound("building-not-found", "<script>alert('x')</script>"), CHINESE))
                .contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;")
                .doesNotContain("<script>");
    }

    private static String page(Problem problem, Locale locale) {
        return ProblemPage.html(ProblemDocument.of(problem, locale, "/catalogue"), locale);
    }
}
