package plus.jia.verification.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import plus.jia.verification.platform.Http;

/** The office sets modules, suspends them, enables services in many buildings at once, and reads up who did what. */
class ConsoleIT {
    private static final Http OFFICE = Http.as("office");
    private static final String MODULE = "/api/v1/modules/moody";
    private static final String SETTINGS = MODULE + "/settings";
    private static final String BUILDING = "sample-tower-2";
    private static final String OFFERING = "legal-advice.contracts";
    private static final List<String> BUILDINGS = List.of("sample-tower-4", "sample-tower-5", "sample-tower-6");

    private static Browsing browsing;
    private static Page office;

    @BeforeAll
    static void signIn() {
        browsing = Browsing.open();
        awaitActive();
        Http.until(() -> OFFICE.get("/api/v1/modules/legal-advice"), answer -> answer.object()
                .getBoolean("active"));
        office = browsing.desktop();
        Browsing.signIn(office, "office");
    }

    @AfterAll
    static void close() {
        if (browsing != null) {
            browsing.close();
        }
    }

    @AfterEach
    void takeBack() {
        OFFICE.put(SETTINGS, "{\"places\":null,\"token\":null}");
        OFFICE.put(SETTINGS + "?building=" + BUILDING, "{\"places\":null}");
        BUILDINGS.forEach(building -> OFFICE.delete(enablement(building)));
        if (OFFICE.get(MODULE).object().getString("desired").equals("SUSPENDED")) {
            OFFICE.post(MODULE + "/resume", "");
            awaitActive();
        }
    }

    @Test
    void setsAModuleForTheStreetAndForOneBuilding() {
        office.navigate("/console/module-settings?id=moody");
        setting("places").locator("input[type=number]").fill("500");
        office.click("[id='settings:save']");
        Locator error = setting("places").locator(".field-error");
        office.waitForCondition(() -> !error.textContent().isBlank());
        assertThat(error.textContent()).contains("名额：应为", "1", "50");
        assertThat(Browsing.violations(office)).isEmpty();

        setting("places").locator("input[type=number]").fill("8");
        setting("token").locator("input[type=password]").fill("口令-swordfish");
        saveSettings("已保存 2 项设置。");
        assertThat(office.content()).doesNotContain("swordfish");
        office.navigate("/console/module-settings?id=moody");
        assertThat(typed("places")).isEqualTo("8");
        assertThat(source("places")).isEqualTo("全街道");
        assertThat(typed("token")).isEmpty();

        office.selectOption("#scope select", BUILDING);
        Browsing.clickButton(office, "显示");
        office.waitForURL(url -> url.contains("building=" + BUILDING));
        assertThat(office.locator("[data-key=token]").count()).isZero();
        setting("places").locator("input[type=number]").fill("9");
        saveSettings("已保存 1 项设置。");
        assertThat(source("places")).isEqualTo("本楼宇");
        assertThat(stored("?building=" + BUILDING)).isEqualTo("9");
        assertThat(stored("")).isEqualTo("8");

        setting("places").locator("input[type=checkbox]").check();
        office.click("[id='settings:save']");
        office.waitForCondition(() -> source("places").equals("全街道"));
        assertThat(typed("places")).isEqualTo("8");
        assertThat(stored("?building=" + BUILDING)).isEqualTo("8");
    }

    @Test
    void suspendsAModuleAndResumesIt() {
        office.navigate("/console/module?id=moody");
        office.click("#ask-suspend");
        assertThat(office.textContent("dialog[open]")).contains("暂停“心情模块”？", "它的数据和开通情况保留");
        assertThat(Browsing.violations(office)).isEmpty();
        Browsing.clickButton(office, "取消");
        assertThat(OFFICE.get(MODULE).object().getString("desired")).isEqualTo("ACTIVE");

        office.click("#ask-suspend");
        office.click("[id='suspend:confirm']");
        awaitStanding("已暂停");
        assertThat(OFFICE.get(MODULE).object().getBoolean("active")).isFalse();

        office.click("[id='module:resume']");
        awaitStanding("运行中");
        assertThat(OFFICE.get(MODULE).object().getBoolean("active")).isTrue();
    }

    @Test
    void enablesAServiceInManyBuildingsAtOnceAndEndsItAgain() {
        office.navigate("/console/enablements");
        office.check("#matrix input[data-offering='" + OFFERING + "']");
        BUILDINGS.forEach(building -> office.check("#matrix input[data-building='" + building + "']"));
        assertThat(office.textContent("#selection-text")).isEqualTo("已选 1 个项目 × 3 座楼宇，共 3 格，其中 0 格已开通");
        office.click("#enable-selected");
        office.click("label:has-text('试运行') >> nth=-1");
        office.fill("[id='terms:quota']", "不限");
        office.click("[id='terms:enable']");
        assertThat(error("terms:quota-error")).isEqualTo("请填写整数。");

        String today = LocalDate.now(ZoneId.of("Asia/Shanghai")).toString();
        office.fill("[id='terms:quota']", "6");
        office.fill("[id='terms:from']", today);
        office.fill("[id='terms:to']", "2020-01-01");
        office.click("[id='terms:enable']");
        assertThat(error("terms:to-error")).isNotBlank();
        assertThat(Browsing.violations(office)).isEmpty();

        office.fill("[id='terms:to']", "");
        office.fill("[id='terms:note']", "年底试运行，先看反响");
        office.click("[id='terms:enable']");
        awaitNotice("已开通 3 格。");
        assertThat(BUILDINGS).allSatisfy(building -> {
            assertThat(cell(building).getAttribute("aria-pressed")).isEqualTo("true");
            JsonObject stored = enabled(building);
            assertThat(stored.getString("note")).isEqualTo("年底试运行，先看反响");
            assertThat(stored.getInt("quota")).isEqualTo(6);
        });

        office.check("#matrix input[data-offering='" + OFFERING + "']");
        BUILDINGS.forEach(building -> office.check("#matrix input[data-building='" + building + "']"));
        office.click("#end-selected");
        office.fill("[id='ending:reason']", "试运行结束");
        office.click("[id='ending:end']");
        awaitNotice("已停用 3 格。");
        assertThat(BUILDINGS).allSatisfy(building -> assertThat(cell(building).getAttribute("aria-pressed"))
                .isEqualTo("false"));
    }

    @Test
    void findsInTheAuditLogWhoDidWhat() {
        OFFICE.put(enablement(BUILDINGS.get(0)), "{\"kind\":\"TRIAL\",\"note\":\"审计用例\"}");

        office.navigate("/console/audit");
        office.selectOption("#audit-filter select", "enablement.");
        office.fill("#audit-filter [name=who]", "office");
        office.fill("#audit-filter [name=subject]", BUILDINGS.get(0));
        Browsing.clickButton(office, "筛选");
        office.waitForURL(url -> url.contains("subject="));
        List<String> rows = office.locator("#audit tbody tr").allTextContents();
        assertThat(rows).isNotEmpty().allSatisfy(row -> assertThat(row).contains("office", BUILDINGS.get(0), OFFERING));
        assertThat(rows.get(0)).contains("开通", "审计用例");

        office.fill("#audit-filter [name=who]", "没有这个人");
        Browsing.clickButton(office, "筛选");
        office.waitForURL(url -> !url.contains("who=office"));
        assertThat(office.textContent("main")).contains("共 0 条", "没有符合条件的记录。请放宽筛选条件。");
        office.click("text=清除筛选");
        assertThat(office.locator("#audit tbody tr").count()).isPositive();
    }

    @Test
    void saysThatADateInTheAuditLogsAddressIsNone() {
        office.navigate("/console/audit?from=昨天");

        assertThat(office.textContent("#audit-filter")).contains("请填写日期，例如 2026-12-01。");
    }

    private static void awaitActive() {
        Http.until(
                () -> OFFICE.get(MODULE),
                answer -> answer.status() == 200 && answer.object().getBoolean("active"));
    }

    private static Locator setting(String key) {
        return office.locator("[data-key=" + key + "]");
    }

    private static String typed(String key) {
        return setting(key).locator("input").first().inputValue();
    }

    private static String source(String key) {
        return setting(key).locator(".tag").textContent();
    }

    private static void saveSettings(String told) {
        office.click("[id='settings:save']");
        awaitNotice(told);
    }

    private static String stored(String query) {
        return OFFICE.get(SETTINGS + query).array().getValuesAs(JsonObject.class).stream()
                .filter(setting -> setting.getString("key").equals("places"))
                .findFirst()
                .orElseThrow()
                .getString("value");
    }

    private static void awaitStanding(String wished) {
        office.waitForCondition(
                () -> office.textContent("[id='module:state'] .lead .tag").equals(wished));
    }

    private static void awaitNotice(String wished) {
        office.waitForCondition(() -> office.textContent("#notices").contains(wished));
    }

    private static String error(String id) {
        office.waitForCondition(() -> office.locator("[id='" + id + "']").count() == 1
                && !office.textContent("[id='" + id + "']").isBlank());
        return office.textContent("[id='" + id + "']").strip();
    }

    private static Locator cell(String building) {
        return office.locator("button.cell[data-offering='" + OFFERING + "'][data-building='" + building + "']");
    }

    private static String enablement(String building) {
        return "/api/v1/buildings/" + building + "/enablements/" + OFFERING;
    }

    private static JsonObject enabled(String building) {
        return OFFICE
                .get("/api/v1/buildings/" + building + "/enablements")
                .array()
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(enablement -> enablement.getString("offering").equals(OFFERING))
                .findFirst()
                .orElseThrow();
    }
}
