package plus.jia.platform.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static plus.jia.platform.shared.Languages.CHINESE;
import static plus.jia.platform.shared.Languages.ENGLISH;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class ProblemDocumentTest {
    @Test
    void tellsAProblemAsRfc9457Says() {
        Problem problem = Problem.invalid("day", "parameter-not-a-day", "day", "soon");

        assertThat(ProblemDocument.of(problem, ENGLISH, "/api/v1/sessions")
                        .toJson()
                        .toString())
                .isEqualTo(
                        "{\"type\":\"https://jia.plus/problems/parameter-not-a-day\",\"title\":\"Not a day\",\"status\":400,"
                                + "\"detail\":\"The parameter day must be a day such as 2026-12-01, but was “soon”.\","
                                + "\"instance\":\"/api/v1/sessions\",\"field\":\"day\"}");
    }

    @Test
    void speaksTheReadersLanguage() {
        Problem problem = Problem.of(401, "sign-in-required");

        assertThat(ProblemDocument.of(problem, CHINESE, "/").title()).isEqualTo("请先登录");
        assertThat(ProblemDocument.of(problem, ENGLISH, "/").title()).isEqualTo("Please sign in");
    }

    @Test
    void saysInWholeSecondsHowLongToWait() {
        Problem problem = Problem.later(429, Duration.ofMillis(1001), "too-many-sign-ins", 2);

        assertThat(ProblemDocument.of(problem, ENGLISH, "/").toJson().getInt("retryAfter"))
                .isEqualTo(2);
    }
}
