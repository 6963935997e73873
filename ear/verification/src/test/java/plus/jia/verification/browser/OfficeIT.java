package plus.jia.verification.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import plus.jia.verification.platform.Http;

/** The office switches a service off, and the resident no longer sees it. */
class OfficeIT {
    private static final String OFFERING = "health-clinic.cardiology";
    private static final String PATH = "/api/v1/buildings/corporate-avenue/enablements/" + OFFERING;
    private static final String CATALOGUE = "/catalogue?building=corporate-avenue";

    private static Browsing browsing;

    @BeforeAll
    static void open() {
        browsing = Browsing.open();
        Http.until(() -> Http.as("office").get("/api/v1/modules/health-clinic"), answer -> answer.object()
                .getBoolean("active"));
    }

    @AfterAll
    static void close() {
        if (browsing != null) {
            browsing.close();
        }
    }

    @AfterEach
    void switchOnAgain() {
        Http.as("office").put(PATH, "{\"kind\":\"REGULAR\"}");
    }

    @Test
    void disablesAServiceInOneBuildingAndTheResidentNoLongerSeesIt() {
        Http.as("office").put(PATH, "{\"kind\":\"REGULAR\"}");
        Page resident = browsing.desktop();
        awaitCount(resident, 1);

        Page office = browsing.desktop();
        Browsing.signIn(office, "office");
        office.navigate("/console/enablements");
        String cell = "button.cell[data-offering='" + OFFERING + "'][data-building='corporate-avenue']";
        assertThat(office.locator(cell).getAttribute("aria-pressed")).isEqualTo("true");
        office.click(cell);
        office.click("[id='ending:end']");
        office.waitForCondition(() -> "false".equals(office.locator(cell).getAttribute("aria-pressed")));

        awaitCount(resident, 0);
        assertThat(Http.as("office").get("/api/v1/audit?size=5").body()).contains(OFFERING);
    }

    @Test
    void isNotForResidents() {
        Page resident = browsing.desktop();
        Browsing.signIn(resident, "resident");

        assertThat(resident.navigate("/console/enablements").status()).isEqualTo(403);
    }

    @Test
    void asksNobodyToSignInFirst() {
        Page nobody = browsing.desktop();
        nobody.navigate("/console/modules");

        assertThat(nobody.url()).contains("/login");
    }

    private static void awaitCount(Page page, int wished) {
        int[] seen = {-1};
        page.waitForCondition(() -> {
            page.navigate(CATALOGUE);
            seen[0] = page.locator("[data-offering='" + OFFERING + "']").count();
            return seen[0] == wished;
        });
        assertThat(seen[0]).isEqualTo(wished);
    }
}
