package plus.jia.verification.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import plus.jia.verification.platform.Http;

/** A resident finds the clinic in 企业天地. */
class ResidentIT {
    private static Browsing browsing;

    @BeforeAll
    static void open() {
        browsing = Browsing.open();
        Http.until(
                () -> Http.asNobody().get("/api/v1/catalogue?building=corporate-avenue&q=骨伤"),
                answer -> answer.status() == 200 && answer.object().getInt("total") > 0);
    }

    @AfterAll
    static void close() {
        if (browsing != null) {
            browsing.close();
        }
    }

    @Test
    void choosesABuildingFindsTheClinicAndSeesWhen() {
        Page page = browsing.phone();
        page.navigate("/");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("企业天地"))
                .first()
                .click();
        assertThat(page.url()).contains("building=corporate-avenue");
        assertThat(page.locator("h1").textContent()).contains("企业天地");

        page.fill("#q", "颈椎");
        page.keyboard().press("Enter");
        page.waitForURL(url -> url.contains("q="));
        page.locator("[data-offering='health-clinic.tcm-orthopaedics'] h3 a").click();

        assertThat(page.locator("h1").textContent()).contains("骨伤");
        assertThat(page.locator("main time").count()).isPositive();
        assertThat(page.locator("main").textContent()).contains("曙光医院");
    }

    @Test
    void findsLegalAdviceByALegalTerm() {
        Page page = browsing.desktop();
        page.navigate("/catalogue?building=corporate-avenue&q=劳动仲裁");

        assertThat(page.locator("[data-offering^='legal-advice.']").count()).isPositive();
    }

    @Test
    void remembersTheBuilding() {
        Page page = browsing.phone();
        page.navigate("/catalogue?building=corporate-avenue");
        page.navigate("/");

        assertThat(page.url()).contains("building=corporate-avenue");
    }

    @Test
    void speaksEnglishWhenAsked() {
        Page page = browsing.desktop();
        page.navigate("/catalogue?building=corporate-avenue");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("English"))
                .click();

        assertThat(page.locator("html").getAttribute("lang")).isEqualTo("en");
        assertThat(page.locator("h1").textContent()).contains("Corporate Avenue");
        page.navigate("/catalogue?building=k11");
        assertThat(page.locator("html").getAttribute("lang")).isEqualTo("en");
    }

    @Test
    void worksWithoutJavaScript() {
        try (BrowserContext plain = browsing.desktop()
                .context()
                .browser()
                .newContext(new Browser.NewContextOptions()
                        .setJavaScriptEnabled(false)
                        .setBaseURL(Http.base().toString()))) {
            Page page = plain.newPage();
            page.navigate("/catalogue?building=corporate-avenue");
            page.fill("#q", "音乐");
            page.keyboard().press("Enter");
            page.waitForURL(url -> url.contains("q="));

            assertThat(page.locator("[data-offering='example-service.music-at-noon']")
                            .count())
                    .isEqualTo(1);
        }
    }

    @Test
    void staysUnderSixtyKilobytesAPage() {
        for (String path : new String[] {"/", "/catalogue?building=corporate-avenue", "/resources/jia.css"}) {
            assertThat(Http.asNobody().get(path).body().getBytes(java.nio.charset.StandardCharsets.UTF_8).length)
                    .as(path)
                    .isLessThan(60_000);
        }
    }
}
