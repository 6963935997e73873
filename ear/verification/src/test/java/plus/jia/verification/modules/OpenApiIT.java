package plus.jia.verification.modules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import plus.jia.verification.platform.Http;

/** The description of the API stands whatever modules bring along. */
class OpenApiIT {
    @Test
    void describesThePlatformsAddressesAndNoModules() {
        Http.Answer answer = Http.asNobody().get("/openapi");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body())
                .contains(
                        "/catalogue",
                        "/sessions",
                        "/buildings/{code}/enablements/{offeringId}",
                        "/modules/{id}/settings")
                .doesNotContain("make-up-days");
    }
}
