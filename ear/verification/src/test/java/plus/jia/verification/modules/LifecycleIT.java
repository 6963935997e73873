package plus.jia.verification.modules;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import plus.jia.verification.platform.Http;

/** Stops and starts a module while its entries are looked at. */
class LifecycleIT {
    private static final Http OFFICE = Http.as("office");
    private static final String MODULE = "/api/v1/modules/example-service";
    private static final String ENTRIES = "/api/v1/catalogue?building=corporate-avenue&partner=trade-union";

    @AfterEach
    void resume() {
        OFFICE.post(MODULE + "/resume", "");
        Http.until(() -> OFFICE.get(MODULE), answer -> answer.object().getBoolean("active"));
    }

    @Test
    void keepsTheEntriesOfAStoppedModuleAsUnavailable() {
        Http.until(() -> OFFICE.get(MODULE), answer -> answer.object().getBoolean("active"));
        Http.until(
                () -> Http.asNobody().get(ENTRIES),
                answer -> answer.object().getInt("total") > 0 && first(answer).getBoolean("available"));

        assertThat(OFFICE.post(MODULE + "/suspend", "").status()).isEqualTo(202);

        Http.Answer entries = Http.until(
                () -> Http.asNobody().get(ENTRIES), answer -> !first(answer).getBoolean("available"));
        assertThat(first(entries).getBoolean("available")).isFalse();
        assertThat(first(entries).getString("confirmedAt")).isNotEmpty();
        assertThat(Http.asNobody().get("/health/ready").status()).isEqualTo(200);

        OFFICE.post(MODULE + "/resume", "");
        Http.Answer back = Http.until(
                () -> Http.asNobody().get(ENTRIES), answer -> first(answer).getBoolean("available"));
        assertThat(first(back).getBoolean("available")).isTrue();
    }

    private static JsonObject first(Http.Answer catalogue) {
        return catalogue.object().getJsonArray("items").getJsonObject(0);
    }
}
