package plus.jia.verification.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import plus.jia.verification.platform.Http;

/** The station receives the people of a session. */
class CounterIT {
    private static Browsing browsing;

    private long session;
    private String expectedCode;
    private String lateCode;

    @BeforeAll
    static void open() {
        browsing = Browsing.open();
        Neighbour.lastFree("youth-programmes.youth-classroom");
    }

    @AfterAll
    static void close() {
        if (browsing != null) {
            browsing.close();
        }
    }

    @BeforeEach
    void haveTwoBookings() {
        session = Neighbour.soon(5, Duration.ofMinutes(30));
        expectedCode = Neighbour.moveIn().book(session, "").getString("code");
        lateCode = Neighbour.moveIn().book(session, ",\"places\":2").getString("code");
    }

    @AfterEach
    void cancelSession() {
        Neighbour.cancelSession(session);
    }

    @Test
    void checksInByCodeAddsAWalkInMarksANoShowAndUndoes() {
        Page page = browsing.desktop();
        Browsing.signIn(page, "station");
        page.navigate("/console/sessions?building=" + Neighbour.BUILDING);
        page.locator("a[href='/console/check-in?session=" + session + "']").click();
        page.waitForURL(url -> url.contains("/console/check-in"));

        page.fill("#code", expectedCode.substring(0, 4).toLowerCase() + " " + expectedCode.substring(4));
        page.keyboard().press("Enter");
        page.waitForURL(url -> url.contains("done=code"));
        assertThat(page.locator("#done").textContent()).contains("已签到");
        assertThat(row(page, expectedCode).textContent()).contains("已签到");

        page.navigate("/console/check-in?session=" + session + "&code=" + lateCode);
        assertThat(page.locator("#scanned").textContent()).contains("已预约", "2 个名额");
        assertThat(Browsing.violations(page)).isEmpty();
        page.keyboard().press("Enter");
        page.waitForURL(url -> url.contains("done=code"));
        button(page, lateCode, "撤销签到").click();
        page.waitForURL(url -> url.contains("done=undo"));
        button(page, lateCode, "未到").click();
        page.waitForURL(url -> url.contains("done=no-show"));
        assertThat(row(page, lateCode).textContent()).contains("未到场");

        page.fill("#walk-in input[name='name']", "赵先生");
        page.click("#walk-in button");
        page.waitForURL(url -> url.contains("done=walk-in"));
        assertThat(page.locator("#done").textContent()).contains("赵先生", "已登记");
        assertThat(page.locator("tr", new Page.LocatorOptions().setHasText("赵先生"))
                        .textContent())
                .contains("已签到");

        page.fill("#code", "22222222");
        page.keyboard().press("Enter");
        page.waitForSelector("#problem");
        assertThat(page.locator("#problem").textContent()).contains("22222222");
        page.fill("#code", "22222222");
        page.click("#look-up");
        page.waitForSelector("#unknown");
    }

    @Test
    void cancelsOneBookingWithAReason() {
        Page page = browsing.desktop();
        Browsing.signIn(page, "station");
        page.navigate("/console/check-in?session=" + session);
        Locator details = row(page, lateCode).locator("details");
        details.locator("summary").click();
        assertThat(details.textContent()).contains("2 个名额");
        details.locator("input[name='reason']").fill("老师临时请假");
        Browsing.screenshot(page, "check-in-cancelling-zh-desktop");
        assertThat(Browsing.violations(page)).isEmpty();
        details.locator("button").click();
        page.waitForURL(url -> url.contains("done=cancel"));
        assertThat(row(page, lateCode).textContent()).contains("已取消", "老师临时请假");
    }

    @Test
    void showsWhereACodeOfAnotherSessionBelongs() {
        long other = Neighbour.soon(3, Duration.ofMinutes(50));
        try {
            Page page = browsing.desktop();
            Browsing.signIn(page, "station");
            page.navigate("/console/check-in?session=" + other + "&code=" + expectedCode);
            page.locator("#elsewhere a").click();
            page.waitForSelector("#scanned");
            assertThat(page.url()).contains("session=" + session);
        } finally {
            Neighbour.cancelSession(other);
        }
    }

    /** The browser's own reader of codes is not in every build; what it finds is given, the camera is the browser's test picture. */
    @Test
    void scansWithTheCamera() {
        Page page = browsing.phone();
        page.context().grantPermissions(List.of("camera"));
        page.addInitScript("window.BarcodeDetector = class {"
                + " static async getSupportedFormats() { return ['qr_code']; }"
                + " async detect() { return [{ rawValue: 'https://jia.plus/console/check-in?session=1&code=" + lateCode
                + "' }]; } };");
        Browsing.signIn(page, "station");
        page.navigate("/console/check-in?session=" + session);
        page.click("#scan");
        page.waitForURL(url -> url.contains("code=" + lateCode));
        assertThat(page.locator("#scanned").textContent()).contains("已预约");
        assertThat(page.locator("#camera").isVisible()).isFalse();
    }

    @Test
    void seesTodaysSessionsFirst() {
        Page page = browsing.desktop();
        Browsing.signIn(page, "station");
        page.navigate("/console/");
        Browsing.screenshot(page, "console-station-zh-desktop");
        assertThat(Browsing.violations(page)).isEmpty();
        boolean tonight = Http.asNobody()
                .get("/api/v1/sessions/" + session)
                .object()
                .getString("start")
                .startsWith(java.time.LocalDate.now(java.time.ZoneId.of("Asia/Shanghai"))
                        .toString());
        assertThat(page.locator("a[href='/console/check-in?session=" + session + "']")
                        .count())
                .isEqualTo(tonight ? 1 : 0);
    }

    @Test
    void breaksNoRuleOfAccessibilityAndPrints() {
        for (String language : List.of("zh", "en")) {
            for (int width : List.of(390, 1280)) {
                String name = "check-in-" + language + (width < 600 ? "-phone" : "-desktop");
                Page page = browsing.window(width, 900, language.equals("en") ? "en" : "zh-CN");
                Browsing.signIn(page, "station");
                page.navigate("/console/check-in?session=" + session + "&lang=" + language);
                Browsing.screenshot(page, name);
                assertThat(Browsing.violations(page)).as(name).isEmpty();
                assertThat(Browsing.isTooWide(page))
                        .as(name + " scrolls sideways")
                        .isFalse();
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
                Browsing.screenshot(page, name + "-dark");
                assertThat(Browsing.violations(page)).as(name + " dark").isEmpty();
                page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
                Browsing.screenshot(page, name + "-print");
                assertThat(page.locator("#check-in").isVisible()).isFalse();
                assertThat(page.locator("tr", new Page.LocatorOptions().setHasText(code(lateCode)))
                                .isVisible())
                        .isTrue();
            }
        }
    }

    private static String code(String code) {
        return code.substring(0, 4) + " " + code.substring(4);
    }

    private static Locator row(Page page, String code) {
        return page.locator("tr", new Page.LocatorOptions().setHasText(code(code)));
    }

    private static Locator button(Page page, String code, String name) {
        return row(page, code).locator("button", new Locator.LocatorOptions().setHasText(name));
    }
}
