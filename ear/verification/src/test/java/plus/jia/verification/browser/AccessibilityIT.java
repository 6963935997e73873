package plus.jia.verification.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plus.jia.verification.platform.Http;

/** No page breaks WCAG 2.2 AA as far as axe can tell, nor our own content security policy; each is photographed. */
class AccessibilityIT {
    private static Browsing browsing;

    @BeforeAll
    static void open() {
        browsing = Browsing.open();
        Http.until(
                () -> Http.asNobody().get("/api/v1/offerings/health-clinic.tcm-orthopaedics?building=corporate-avenue"),
                answer -> answer.status() == 200);
    }

    @AfterAll
    static void close() {
        if (browsing != null) {
            browsing.close();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "buildings, /?choose=1",
        "catalogue, /catalogue?building=corporate-avenue",
        "nothing-found, /catalogue?building=corporate-avenue&q=不存在的服务",
        "offering, /offering?id=health-clinic.tcm-orthopaedics&building=corporate-avenue",
        "login, /login"
    })
    void residentsPages(String name, String path) {
        look(browsing.window(390, 844, "zh-CN"), path, name + "-zh-phone");
        look(browsing.window(1280, 900, "zh-CN"), path, name + "-zh-desktop");
        look(browsing.window(390, 844, "en"), path + (path.contains("?") ? "&" : "?") + "lang=en", name + "-en-phone");
        look(
                browsing.window(1280, 900, "en"),
                path + (path.contains("?") ? "&" : "?") + "lang=en",
                name + "-en-desktop");
    }

    @ParameterizedTest
    @CsvSource({
        "console, /console/",
        "console-buildings, /console/buildings",
        "console-enablements, /console/enablements",
        "console-sessions, /console/sessions",
        "console-modules, /console/modules",
        "console-settings, /console/module-settings?id=health-clinic",
        "console-audit, /console/audit"
    })
    void officesPages(String name, String path) {
        Page page = browsing.desktop();
        Browsing.signIn(page, "office");
        look(page, path, name + "-zh");
    }

    private static void look(Page page, String path, String name) {
        int before = browsing.complaints().size();
        page.navigate(path);
        Browsing.screenshot(page, name);

        assertThat(Browsing.violations(page)).as(name).isEmpty();
        assertThat(browsing.complaints().subList(before, browsing.complaints().size()))
                .as(name)
                .isEmpty();
    }
}
