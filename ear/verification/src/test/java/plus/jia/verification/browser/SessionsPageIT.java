package plus.jia.verification.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import plus.jia.verification.platform.Http;

/** A station makes a session on its page and cancels it there. */
class SessionsPageIT {
    private static Browsing browsing;

    @BeforeAll
    static void open() {
        browsing = Browsing.open();
        Http.until(
                () -> Http.as("office").get("/api/v1/buildings/corporate-avenue/enablements/legal-advice.property"),
                answer -> answer.status() == 200);
    }

    @AfterAll
    static void close() {
        if (browsing != null) {
            browsing.close();
        }
    }

    @Test
    void aStationMakesASessionAndCancelsIt() {
        String title = "测试 " + UUID.randomUUID();
        Page page = browsing.desktop();
        Browsing.signIn(page, "station");
        page.navigate("/console/sessions?building=corporate-avenue");
        assertThat(page.locator("option[value='k11']").count()).isZero();

        page.click("[id='sessions:add']");
        page.fill("[id='session:capacity']", "5000");
        page.selectOption("[id='session:room']", "activity-room");
        page.fill("[id='session:title']", title);
        page.click("[id='session:save']");
        page.waitForSelector("[id='session:capacity-error']:not(:empty)");
        assertThat(Browsing.violations(page)).isEmpty();
        Browsing.screenshot(page, "console-session-dialog");

        page.fill("[id='session:capacity']", "5");
        page.selectOption("[id='session:room']", "");
        page.click("[id='session:save']");
        Locator row = page.locator("tr", new Page.LocatorOptions().setHasText(title));
        row.waitFor();

        row.locator("[id$=':cancel']").click();
        page.fill("[id='cancelling:reason']", "测试结束");
        page.click("[id='cancelling:cancel']");
        row.locator("[id$=':cancel']").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        assertThat(row.textContent()).contains("已取消");
    }

    @Test
    void isNotForPartners() {
        Page page = browsing.desktop();
        Browsing.signIn(page, "partner");

        assertThat(page.navigate("/console/sessions").status()).isEqualTo(403);
    }
}
