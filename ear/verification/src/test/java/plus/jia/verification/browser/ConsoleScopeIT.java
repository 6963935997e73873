package plus.jia.verification.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import plus.jia.verification.platform.Http;

/** A partner sees its own modules in the console, a station its own buildings, and neither what is the office's. */
class ConsoleScopeIT {
    private static Browsing browsing;

    @BeforeAll
    static void open() {
        browsing = Browsing.open();
        List.of("health-clinic", "legal-advice")
                .forEach(module -> Http.until(
                        () -> Http.as("office").get("/api/v1/modules/" + module),
                        answer -> answer.status() == 200 && answer.object().getBoolean("active")));
    }

    @AfterAll
    static void close() {
        if (browsing != null) {
            browsing.close();
        }
    }

    @Test
    void showsAPartnerItsOwnModulesToLookAt() {
        Page partner = browsing.desktop();
        Browsing.signIn(partner, "partner");

        partner.navigate("/console/modules");
        assertThat(partner.locator("main a[href^='/console/module?id=']").all().stream()
                        .map(link -> link.getAttribute("href").replaceFirst(".*=", "")))
                .contains("health-clinic")
                .doesNotContain("legal-advice", "youth-programmes", "example-service");
        partner.navigate("/console/module?id=health-clinic");
        assertThat(partner.locator("main button").count()).isZero();
        partner.navigate("/console/enablements");
        assertThat(partner.locator("[id^='row-health-clinic.']").count()).isPositive();
        assertThat(partner.locator("[id^='row-legal-advice.']").count()).isZero();
        assertThat(partner.locator("#matrix button, #matrix input").count()).isZero();

        assertThat(status(partner, "/console/module?id=legal-advice")).isEqualTo(404);
        assertThat(status(partner, "/console/module-settings?id=health-clinic")).isEqualTo(403);
        assertThat(status(partner, "/console/building?code=corporate-avenue")).isEqualTo(404);
        assertThat(status(partner, "/console/buildings")).isEqualTo(403);
        assertThat(status(partner, "/console/audit")).isEqualTo(403);
        assertThat(partner.textContent("main, body")).doesNotContain("Exception");
    }

    @Test
    void showsAStationItsOwnBuildingsToLookAt() {
        Page station = browsing.desktop();
        Browsing.signIn(station, "station");

        station.navigate("/console/buildings");
        assertThat(station.locator("main a[href^='/console/building?code=']").all().stream()
                        .map(link -> link.getAttribute("href").replaceFirst(".*=", "")))
                .containsExactlyInAnyOrder("corporate-avenue", "jinzhong-plaza");
        assertThat(station.locator("[id$=':add']").count()).isZero();
        assertThat(status(station, "/console/building?code=corporate-avenue")).isEqualTo(200);
        assertThat(station.locator("main button, main input[type=submit]").count())
                .isZero();
        station.navigate("/console/enablements");
        assertThat(station.locator("th[id^='col-']").count()).isEqualTo(2);
        assertThat(station.locator("#matrix button, #matrix input").count()).isZero();

        assertThat(status(station, "/console/building?code=k11")).isEqualTo(404);
        assertThat(status(station, "/console/modules")).isEqualTo(403);
        assertThat(status(station, "/console/module?id=health-clinic")).isEqualTo(404);
        assertThat(status(station, "/console/module-settings?id=health-clinic")).isEqualTo(403);
        assertThat(status(station, "/console/audit")).isEqualTo(403);
    }

    @Test
    void showsAResidentNothingOfIt() {
        Page resident = browsing.phone();
        Browsing.signIn(resident, "resident");

        assertThat(status(resident, "/console/")).isEqualTo(403);
        assertThat(status(resident, "/console/building?code=corporate-avenue")).isEqualTo(403);
        assertThat(status(resident, "/console/module?id=health-clinic")).isEqualTo(403);
    }

    private static int status(Page page, String path) {
        return page.navigate(path).status();
    }
}
