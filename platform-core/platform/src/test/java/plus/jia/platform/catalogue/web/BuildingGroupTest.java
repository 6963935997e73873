package plus.jia.platform.catalogue.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static plus.jia.platform.catalogue.Stocks.NOW;
import static plus.jia.platform.catalogue.Stocks.SHANGHAI;
import static plus.jia.platform.shared.Languages.CHINESE;

import java.util.List;
import org.junit.jupiter.api.Test;
import plus.jia.platform.catalogue.Stocks;

class BuildingGroupTest {
    private final Stocks stocks = Stocks.sample()
            .building("k11", "K11（香港新世界大厦）", "K11 (Hong Kong New World Tower)")
            .enabled("corporate-avenue", "health-clinic.tcm")
            .enabled("jinzhong-plaza", "example-service.music")
            .enabled("jinzhong-plaza", "health-clinic.tcm")
            .session("jinzhong-plaza", "example-service.music", "2026-11-24T12:00", "2026-11-24T13:00");

    @Test
    void putsBuildingsWithSomethingTodayFirst() {
        assertThat(groups(""))
                .extracting(
                        BuildingGroup::code, group -> group.buildings().get(0).name())
                .containsExactly(tuple("today", "金钟广场"), tuple("later", "企业天地"), tuple("none", "K11（香港新世界大厦）"));
    }

    @Test
    void countsWhatThereIsTodayAndAltogether() {
        assertThat(groups("金钟").get(0).buildings())
                .containsExactly(
                        new BuildingGroup.Line("jinzhong-plaza", "金钟广场", "/catalogue?building=jinzhong-plaza", 1, 2));
    }

    @Test
    void findsBuildingsByPartsOfEitherName() {
        assertThat(groups("world HONG")).extracting(BuildingGroup::code).containsExactly("none");
        assertThat(groups("没有这座楼")).isEmpty();
    }

    private List<BuildingGroup> groups(String words) {
        return BuildingGroup.of(stocks.snapshot(), words, Speech.at(NOW, SHANGHAI, CHINESE));
    }
}
