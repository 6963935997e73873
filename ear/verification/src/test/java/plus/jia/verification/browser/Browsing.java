package plus.jia.verification.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import plus.jia.verification.platform.Http;

/** One browser with one window, and what it complained of. */
final class Browsing implements AutoCloseable {
    private static final Path CHROMIUM = Path.of(System.getProperty("jia.chromium", "/usr/bin/chromium"));
    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--use-fake-device-for-media-stream");

    private final Playwright playwright;
    private final Browser browser;
    private final List<String> complaints = new ArrayList<>();

    private Browsing() {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(CHROMIUM)
                        .setArgs(QUIET));
    }

    /** Opens the browser; skips the test where there is none and none is required. */
    static Browsing open() {
        if (!"required".equals(System.getProperty("jia.browser"))) {
            Assumptions.assumeTrue(Files.isExecutable(CHROMIUM), "no browser at " + CHROMIUM);
        }
        return new Browsing();
    }

    /** A fresh window of an office worker at a desk. */
    Page desktop() {
        return window(1280, 900, "zh-CN");
    }

    /** A fresh window of somebody on the way to lunch. */
    Page phone() {
        return window(390, 844, "zh-CN");
    }

    Page window(int width, int height, String language) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setLocale(language)
                .setBaseURL(Http.base().toString()));
        Page page = context.newPage();
        page.setDefaultTimeout(60_000);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        return page;
    }

    /** Signs in with the demonstration's password. */
    static void signIn(Page page, String account) {
        signIn(page, account, "demo");
    }

    static void signIn(Page page, String account, String password) {
        page.navigate("/login");
        page.fill("[id='login:username']", account);
        page.fill("[id='login:password']", password);
        page.click("[id='login:submit']");
        page.waitForURL(url -> !url.contains("/login"));
    }

    /** What the browser reported as errors, a refused style or script among them. */
    List<String> complaints() {
        return List.copyOf(complaints);
    }

    /** What axe finds against WCAG 2.2 AA, a line each. */
    static List<String> violations(Page page) {
        AxeResults results = new AxeBuilder(page)
                .setLegacyMode(true)
                .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
                .analyze();
        return results.getViolations().stream()
                .map(rule -> rule.getId() + ": " + rule.getHelp() + " "
                        + rule.getNodes().stream()
                                .map(node -> String.valueOf(node.getTarget()))
                                .toList())
                .toList();
    }

    /** Whether the page, not a region in it, has to be scrolled sideways. */
    static boolean isTooWide(Page page) {
        return (Boolean) page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth");
    }

    static void screenshot(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of(System.getProperty("jia.work"), "screenshots", name + ".png"))
                .setFullPage(true));
    }

    static void clickButton(Page page, String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
