package plus.jia.verification.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import plus.jia.verification.platform.Http;

/** The office takes a building in and furnishes it, with the slips that people make; afterwards it no longer takes part. */
class ConsoleBuildingIT {
    private static final String CODE =
            "trial-tower-" + ThreadLocalRandom.current().nextInt(1_000_000);

    private static Browsing browsing;
    private static Page office;

    @BeforeAll
    static void takeABuildingIn() {
        browsing = Browsing.open();
        office = browsing.desktop();
        Browsing.signIn(office, "office");
        fillInANewBuilding("试用大厦", CODE);
        office.waitForURL(url -> url.endsWith("/console/building?code=" + CODE));
    }

    @AfterAll
    static void letItNoLongerTakePart() {
        if (browsing == null) {
            return;
        }
        openBuilding();
        openDialog("building:edit", "description");
        office.uncheck("[id='description:active']");
        save("description");
        assertThat(Http.asNobody().get("/api/v1/buildings/" + CODE).status()).isEqualTo(404);
        browsing.close();
    }

    @BeforeEach
    void begin() {
        openBuilding();
    }

    @Test
    void showsTheNewBuildingToResidents() {
        assertThat(office.locator("h1").textContent()).isEqualTo("试用大厦");
        assertThat(building().getString("name")).isEqualTo("试用大厦");
    }

    @Test
    void refusesANewBuildingWithoutANameOrWithAnImpossibleCode() {
        fillInANewBuilding("　　", "Tower 1");
        assertThat(error("new-building:zh-error")).isEqualTo("请填写。");

        office.fill("[id='new-building:zh']", "另一座大厦");
        office.click("[id='new-building:save']");
        assertThat(error("new-building:code-error")).startsWith("代码只能用小写字母、数字和单个连字符");
        assertThat(office.inputValue("[id='new-building:zh']")).isEqualTo("另一座大厦");

        office.fill("[id='new-building:code']", "k11");
        office.click("[id='new-building:save']");
        awaitText("[id='new-building:code-error']", "代码“k11”已被另一座楼宇使用。");
        assertThat(Browsing.violations(office)).isEmpty();
    }

    @Test
    void changesTheDescriptionAndSaysBesideTheFieldWhatIsWrong() {
        openDialog("building:edit", "description");
        office.fill("[id='description:zh']", " ");
        office.fill("[id='description:enterprises']", "很多");
        office.click("[id='description:save']");
        assertThat(error("description:zh-error")).isEqualTo("请填写。");
        assertThat(error("description:enterprises-error")).isEqualTo("请填写整数。");

        office.fill("[id='description:zh']", "试用大厦（东楼）");
        office.fill("[id='description:enterprises']", "-3");
        office.click("[id='description:save']");
        awaitText("[id='description:enterprises-error']", "请填写 0 至 100000 的整数。");

        office.fill("[id='description:enterprises']", "12");
        office.fill("[id='description:address-en']", "1 Huaihai Road");
        office.click("[id='description:save']");
        assertThat(error("description:address-zh-error")).isEqualTo("有英文地址时，请一并填写中文地址。");
        assertThat(Browsing.violations(office)).isEmpty();

        office.fill("[id='description:address-zh']", "淮海中路1号");
        save("description");
        assertThat(office.locator("h1").textContent()).isEqualTo("试用大厦（东楼）");
        assertThat(office.locator("[id='building:facts']").textContent()).contains("淮海中路1号");
        assertThat(building().getString("name")).isEqualTo("试用大厦（东楼）");
        assertThat(building().getInt("enterprises")).isEqualTo(12);

        openDialog("building:edit", "description");
        office.fill("[id='description:zh']", "试用大厦");
        save("description");
    }

    @Test
    void setsAStationUpAndChangesItsHours() {
        openDialog("building:addStation", "station");
        office.fill("[id='station:zh']", "党群服务站");
        office.fill("[id='station:code']", "服务站");
        office.click("[id='station:save']");
        assertThat(error("station:code-error")).startsWith("代码只能用小写字母");

        office.fill("[id='station:code']", "service-1");
        office.fill("[id='station:room']", "1923室");
        office.fill("[id='station:days:0:opens']", "17:30");
        office.fill("[id='station:days:0:closes']", "09:00");
        office.click("[id='station:save']");
        assertThat(error("station:days:0:hours-error")).startsWith("请填写开始和结束时刻，且结束晚于开始");
        assertThat(Browsing.violations(office)).isEmpty();

        office.fill("[id='station:days:0:opens']", "09:00");
        office.fill("[id='station:days:0:closes']", "17:30");
        save("station");
        assertThat(office.locator("table#stations").textContent()).contains("党群服务站", "1923室", "周一");
        assertThat(building().getJsonArray("stations").getJsonObject(0).getString("room"))
                .isEqualTo("1923室");

        office.click("table#stations button, table#stations input[type=submit]");
        office.fill("[id='station:days:0:opens']", "");
        office.fill("[id='station:days:0:closes']", "");
        save("station");
        JsonArray hours = building().getJsonArray("stations").getJsonObject(0).getJsonArray("openingHours");
        assertThat(hours).isEmpty();
    }

    @Test
    void furnishesARoomAndChangesIt() {
        openDialog("building:addRoom", "room");
        office.fill("[id='room:capacity']", "三十");
        office.click("[id='room:save']");
        assertThat(error("room:zh-error")).isEqualTo("请填写。");
        assertThat(error("room:capacity-error")).isEqualTo("请填写整数。");

        office.fill("[id='room:zh']", "多功能厅");
        office.fill("[id='room:capacity']", "0");
        office.click("[id='room:save']");
        awaitText("[id='room:capacity-error']", "请填写 1 至 10000 的整数。");
        assertThat(Browsing.violations(office)).isEmpty();

        office.fill("[id='room:capacity']", "30");
        save("room");
        assertThat(rooms()).containsExactly("多功能厅 30");

        openDialog("building:addRoom", "room");
        office.fill("[id='room:zh']", "重复的活动室");
        office.fill("[id='room:code']", "room-1");
        office.click("[id='room:save']");
        assertThat(error("room:code-error")).isEqualTo("这座楼宇里已有代码“room-1”，请换一个。");
        Browsing.clickButton(office, "取消");

        office.click("table#rooms button, table#rooms input[type=submit]");
        office.fill("[id='room:capacity']", "45");
        save("room");
        assertThat(rooms()).containsExactly("多功能厅 45");
    }

    private static void fillInANewBuilding(String name, String code) {
        office.navigate("/console/buildings");
        office.click("[id$=':add']");
        office.fill("[id='new-building:zh']", name);
        office.fill("[id='new-building:code']", code);
        office.click("[id='new-building:save']");
    }

    private static void openBuilding() {
        office.navigate("/console/building?code=" + CODE);
    }

    private static void openDialog(String button, String form) {
        office.click("[id='" + button + "']");
        office.waitForSelector("dialog[open] [id='" + form + ":save']");
    }

    /** Sends a form and waits until its dialog has closed, which it does only when all was right. */
    private static void save(String form) {
        office.click("[id='" + form + ":save']");
        office.waitForCondition(() -> office.locator("dialog[open]").count() == 0);
        assertThat(office.locator("#notices").textContent()).contains("已保存。");
    }

    private static String error(String id) {
        office.waitForCondition(() -> office.locator("[id='" + id + "']").count() == 1
                && !office.textContent("[id='" + id + "']").isBlank());
        return office.textContent("[id='" + id + "']").strip();
    }

    private static void awaitText(String selector, String wished) {
        office.waitForCondition(() -> office.locator(selector).count() == 1
                && office.textContent(selector).strip().equals(wished));
    }

    private static JsonObject building() {
        return Http.asNobody().get("/api/v1/buildings/" + CODE).object();
    }

    private static List<String> rooms() {
        return building().getJsonArray("rooms").getValuesAs(JsonObject.class).stream()
                .map(room -> room.getString("name") + " " + room.getInt("capacity"))
                .toList();
    }
}
