package plus.jia.platform.catalogue.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static plus.jia.platform.catalogue.Stocks.NOW;
import static plus.jia.platform.catalogue.Stocks.SHANGHAI;
import static plus.jia.platform.shared.Languages.CHINESE;

import java.util.List;
import org.junit.jupiter.api.Test;
import plus.jia.platform.catalogue.CatalogueQuery;
import plus.jia.platform.catalogue.Facet;
import plus.jia.platform.catalogue.Stocks;

class FacetMenuTest {
    private static final String AVENUE = "corporate-avenue";

    private final Stocks stocks = Stocks.sample()
            .enabled(AVENUE, "health-clinic.tcm")
            .enabled(AVENUE, "legal-advice.duty-lawyer")
            .enabled(AVENUE, "example-service.music")
            .session(AVENUE, "health-clinic.tcm", "2026-11-24T14:00", "2026-11-24T14:15")
            .session(AVENUE, "example-service.music", "2026-11-27T12:00", "2026-11-27T13:00");

    @Test
    void offersEachValueWithItsCountAndAddress() {
        FacetMenu categories = menu("category", CatalogueQuery.in(AVENUE));

        assertThat(categories.title()).isEqualTo("类别");
        assertThat(categories.choices())
                .extracting(FacetMenu.Choice::label, FacetMenu.Choice::count, FacetMenu.Choice::selected)
                .containsExactly(tuple("健康医疗", 1, false), tuple("法律服务", 1, false), tuple("文化艺术", 1, false));
        assertThat(categories.choices().get(0).href())
                .isEqualTo("/catalogue?building=corporate-avenue&category=health");
    }

    @Test
    void letsAChosenValueGoByTheSameLink() {
        FacetMenu categories = menu("category", CatalogueQuery.in(AVENUE).with(Facet.CATEGORY, "health"));

        assertThat(categories.selected()).isEqualTo(1);
        assertThat(categories.choices().get(0).href()).isEqualTo("/catalogue?building=corporate-avenue");
    }

    @Test
    void callsDaysByTheirNames() {
        assertThat(menu("day", CatalogueQuery.in(AVENUE)).choices())
                .extracting(FacetMenu.Choice::label)
                .containsExactly("今天 11月24日 周二", "11月27日 周五");
    }

    @Test
    void leavesOutWhatHasNothingToChoose() {
        assertThat(menus(CatalogueQuery.in("jinzhong-plaza"))).isEmpty();
    }

    private FacetMenu menu(String code, CatalogueQuery query) {
        return menus(query).stream()
                .filter(menu -> menu.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private List<FacetMenu> menus(CatalogueQuery query) {
        return FacetMenu.all(stocks.snapshot().find(query, CHINESE).facets(), query, Speech.at(NOW, SHANGHAI, CHINESE));
    }
}
