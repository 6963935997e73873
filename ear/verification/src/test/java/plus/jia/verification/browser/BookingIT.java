package plus.jia.verification.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plus.jia.verification.platform.Http;

/** Residents book, wait, take what becomes free, and cancel, on a phone. */
class BookingIT {
    private static final String CLINIC = "health-clinic.tcm-orthopaedics";
    private static final String CAMP = "youth-programmes.summer-camp";
    private static final String LUNCH = "canteen.lunch";

    private static Browsing browsing;

    private final List<Long> made = new ArrayList<>();

    @BeforeAll
    static void open() {
        browsing = Browsing.open();
        Neighbour.lastFree(CLINIC);
        Neighbour.lastFree(CAMP);
    }

    @AfterAll
    static void close() {
        if (browsing != null) {
            browsing.close();
        }
    }

    @AfterEach
    void cancelSessions() {
        made.forEach(Neighbour::cancelSession);
    }

    @Test
    void booksAtTheClinicAndCancels() {
        Neighbour neighbour = Neighbour.moveIn();
        long session = Neighbour.lastFree(CLINIC);
        Page page = browsing.phone();
        neighbour.signIn(page);
        page.navigate("/offering?id=" + CLINIC + "&building=" + Neighbour.BUILDING);
        page.locator("a.slot[href*='session=" + session + "']").click();

        page.fill("[id='a0.NAME']", "王小明");
        submit(page);
        assertThat(page.locator("#problem").textContent()).contains("处需要补充");
        assertThat(page.locator("[id='a0.PHONE-error']").textContent()).isEqualTo("请填写“手机号”。");
        assertThat(page.locator("[id='q.symptoms-error']").textContent()).contains("哪里不舒服");
        assertThat(page.locator("[id='q.visit-error']").textContent()).contains("初诊");
        assertThat(page.locator("[id='consent.HEALTH-error']").textContent()).contains("健康信息");
        assertThat(page.inputValue("[id='a0.NAME']")).isEqualTo("王小明");

        page.fill("[id='a0.PHONE']", "138 0013 8000");
        page.fill("[id='q.symptoms']", "久坐后颈肩酸痛两周");
        page.check("input[name='q.visit'][value='first']");
        for (String kind : List.of("NAME", "PHONE", "HEALTH")) {
            page.check("[id='consent." + kind + "']");
        }
        submit(page);
        page.waitForURL(url -> url.contains("/booking?id="));
        assertThat(page.locator("#done").textContent()).isEqualTo("预约成功。");
        assertThat(page.locator("main").textContent()).contains("久坐后颈肩酸痛两周");

        String code = page.locator("#code").textContent().replace(" ", "");
        assertThat(QrReader.read(page.locator("svg.qr")))
                .isEqualTo(Http.base()
                        .resolve("/console/check-in?session=" + session + "&code=" + code)
                        .toString());
        String calendar = page.locator("#calendar").getAttribute("href");
        assertThat(page.request().get(calendar).text())
                .contains("BEGIN:VEVENT", "METHOD:PUBLISH", "STATUS:CONFIRMED")
                .doesNotContain("颈肩");
        assertThat(Http.as("resident").get(calendar).status()).isEqualTo(404);
        assertThat(Http.asNobody().get(calendar).status()).isEqualTo(401);

        page.click(".masthead-links a[href='/bookings']");
        page.locator("a.booking").click();
        page.click("#cancel button");
        page.waitForURL(url -> url.contains("done=cancel"));
        assertThat(page.locator("#state").getAttribute("data-state")).isEqualTo("CANCELLED");
        assertThat(page.locator("svg.qr").count()).isZero();
    }

    @Test
    void takesAPlaceFromTheWaitList() {
        Neighbour first = Neighbour.moveIn();
        Neighbour second = Neighbour.moveIn();
        long session = soon(1);
        Page hers = browsing.phone();
        first.signIn(hers);
        hers.navigate("/book?session=" + session);
        submit(hers);
        hers.waitForURL(url -> url.contains("/booking?id="));

        Page his = browsing.phone();
        second.signIn(his);
        his.navigate("/book?session=" + session);
        submit(his);
        assertThat(his.locator("#problem").textContent()).contains("候补");
        his.check("input[name='waitlist']");
        submit(his);
        his.waitForURL(url -> url.contains("/booking?id="));
        assertThat(his.locator("#state").textContent()).isEqualTo("候补第 1 位");
        assertThat(his.locator("svg.qr").count()).isZero();

        hers.click("#cancel button");
        hers.waitForURL(url -> url.contains("done=cancel"));

        his.navigate("/bookings");
        assertThat(his.locator("a.booking .status").textContent()).isEqualTo("有名额，待您接受");
        his.locator("a.booking").click();
        Browsing.screenshot(his, "booking-offered-zh-phone");
        assertThat(Browsing.violations(his)).isEmpty();
        his.click("#accept button");
        his.waitForURL(url -> url.contains("done=accept"));
        assertThat(his.locator("#state").getAttribute("data-state")).isEqualTo("CONFIRMED");
        assertThat(his.locator("svg.qr").count()).isEqualTo(1);
    }

    @Test
    void enrolsTwoChildrenForADraw() {
        Neighbour parent = Neighbour.moveIn();
        Page page = browsing.phone();
        parent.signIn(page);
        page.navigate("/offering?id=" + CAMP + "&building=" + Neighbour.BUILDING);
        page.locator("a.slot").first().click();

        String birth = born(page, 8);
        child(page, 0, "大宝", "");
        child(page, 2, "二宝", birth);
        page.check("input[name='q.pick-up'][value='guardian']");
        for (Locator consent : page.locator("input[name^='consent.']").all()) {
            consent.check();
        }
        submit(page);
        assertThat(page.locator("#problem").textContent().strip()).isEqualTo("请填写“出生日期”。");
        assertThat(page.locator("[id='a0.BIRTH_DATE-error']").textContent()).isNotEmpty();
        assertThat(page.inputValue("[id='a2.CHILD']")).isEqualTo("二宝");

        page.fill("[id='a0.BIRTH_DATE']", birth);
        page.fill("[id='a2.GUARDIAN']", "");
        submit(page);
        assertThat(page.locator("[id='a2.GUARDIAN-error']").textContent()).contains("监护人");
        page.fill("[id='a2.GUARDIAN']", "王女士 13800138000");
        submit(page);
        page.waitForURL(url -> url.contains("/booking?id="));
        assertThat(page.locator("#state").textContent()).isEqualTo("已报名，待抽签");
        assertThat(page.locator("main").textContent()).contains("大宝", "二宝");
        Browsing.screenshot(page, "booking-undrawn-zh-phone");
    }

    private static void child(Page page, int i, String name, String birth) {
        page.fill("[id='a" + i + ".CHILD']", name);
        page.fill("[id='a" + i + ".BIRTH_DATE']", birth);
        page.fill("[id='a" + i + ".GUARDIAN']", "王女士 13800138000");
    }

    /** The birthday of somebody of this age on the camp's first day, as the page tells it. */
    private static String born(Page page, int age) {
        String first =
                page.locator("main time").first().getAttribute("datetime").substring(0, 10);
        return java.time.LocalDate.parse(first).minusYears(age).minusDays(40).toString();
    }

    @Test
    void ordersLunch() {
        Http.until(
                () -> Http.as("office")
                        .put(
                                "/api/v1/buildings/" + Neighbour.BUILDING + "/enablements/" + LUNCH,
                                "{\"kind\":\"REGULAR\"}"),
                answer -> answer.status() == 200);
        long session = Neighbour.lastFree(LUNCH);
        Neighbour neighbour = Neighbour.moveIn();
        Page page = browsing.phone();
        neighbour.signIn(page);
        page.navigate("/book?session=" + session);
        submit(page);
        assertThat(page.locator("#problem").textContent()).contains("请至少选择一样");

        page.fill("[id='item.noodles']", "2");
        page.fill("[id='item.dumplings']", "3");
        submit(page);
        assertThat(page.locator("#problem").textContent()).contains("菜肉馄饨");
        assertThat(page.inputValue("[id='item.noodles']")).isEqualTo("2");
        Browsing.screenshot(page, "book-order-zh-phone");
        assertThat(Browsing.violations(page)).isEmpty();

        page.fill("[id='item.dumplings']", "1");
        submit(page);
        page.waitForURL(url -> url.contains("/booking?id="));
        assertThat(page.locator("main").textContent()).contains("葱油拌面", "× 2", "菜肉馄饨", "× 1");
    }

    @Test
    void booksByKeyboardAlone() {
        Neighbour neighbour = Neighbour.moveIn();
        long session = Neighbour.lastFree(CLINIC);
        Page page = browsing.desktop();
        neighbour.signIn(page);
        page.navigate("/book?session=" + session);

        tabTo(page, "[id='a0.NAME']");
        page.keyboard().type("李雷");
        tabTo(page, "[id='a0.PHONE']");
        page.keyboard().type("13800138001");
        tabTo(page, "input[name='q.visit']");
        page.keyboard().press("Space");
        tabTo(page, "[id='q.symptoms']");
        page.keyboard().type("腰痛");
        for (String kind : List.of("NAME", "PHONE", "HEALTH")) {
            tabTo(page, "[id='consent." + kind + "']");
            page.keyboard().press("Space");
        }
        tabTo(page, "#book button[type='submit']");
        page.keyboard().press("Enter");
        page.waitForURL(url -> url.contains("/booking?id="));
        assertThat(page.locator("#state").getAttribute("data-state")).isEqualTo("CONFIRMED");
        neighbour.http().delete("/api/v1/bookings/" + page.url().replaceAll(".*id=([0-9a-f-]+).*", "$1"));
    }

    @ParameterizedTest
    @CsvSource({"zh-CN, zh", "en, en"})
    void breaksNoRuleOfAccessibility(String locale, String language) {
        Neighbour neighbour = Neighbour.moveIn();
        long session = soon(9);
        String booking = neighbour.book(session, "").getString("id");
        Page page = browsing.window(390, 844, locale);
        neighbour.signIn(page);
        int before = browsing.complaints().size();

        page.navigate("/book?session=" + Neighbour.lastFree(CLINIC) + "&lang=" + language);
        look(page, "book-" + language);
        submit(page);
        look(page, "book-errors-" + language);
        page.navigate("/bookings");
        look(page, "bookings-" + language);
        page.navigate("/booking?id=" + booking);
        look(page, "booking-" + language);
        assertThat(browsing.complaints().subList(before, browsing.complaints().size()))
                .isEmpty();
    }

    /** On a phone in the light, at a desk in the dark. */
    private static void look(Page page, String name) {
        look(page, 390, ColorScheme.LIGHT, name + "-phone");
        look(page, 1280, ColorScheme.DARK, name + "-desktop-dark");
    }

    private static void look(Page page, int width, ColorScheme scheme, String name) {
        page.setViewportSize(width, 844);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        Browsing.screenshot(page, name);
        assertThat(Browsing.violations(page)).as(name).isEmpty();
        assertThat(Browsing.isTooWide(page)).as(name + " scrolls sideways").isFalse();
    }

    private static void submit(Page page) {
        page.click("#book button[type='submit']");
    }

    private static void tabTo(Page page, String selector) {
        for (int presses = 0; presses < 60; presses++) {
            page.keyboard().press("Tab");
            if ((Boolean) page.evaluate("selector => document.activeElement.matches(selector)", selector)) {
                return;
            }
        }
        throw new AssertionError("the Tab key does not get to " + selector);
    }

    private long soon(int capacity) {
        long session = Neighbour.soon(capacity, Duration.ofHours(5));
        made.add(session);
        return session;
    }
}
