package plus.jia.platform.catalogue.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import plus.jia.platform.catalogue.CatalogueQuery;
import plus.jia.platform.catalogue.Facet;

class CatalogueAddressTest {
    private final CatalogueQuery narrowed = CatalogueQuery.in("k11")
            .withWords("劳动 仲裁&x=1")
            .with(Facet.CATEGORY, "legal")
            .with(Facet.CATEGORY, "health")
            .onPage(3, 20);

    @Test
    void isShortWhereNothingIsChosen() {
        assertThat(CatalogueAddress.of(CatalogueQuery.everywhere())).isEqualTo("/catalogue");
        assertThat(CatalogueAddress.of(CatalogueQuery.in("k11"))).isEqualTo("/catalogue?building=k11");
    }

    @Test
    void carriesEverythingThatWasChosenAndEscapesWhatWasTyped() {
        assertThat(CatalogueAddress.of(narrowed))
                .isEqualTo("/catalogue?building=k11&q=%E5%8A%B3%E5%8A%A8+%E4%BB%B2%E8%A3%81%26x%3D1"
                        + "&category=health,legal&page=3");
    }

    @Test
    void choosesAValueAndGoesBackToTheFirstPage() {
        assertThat(CatalogueAddress.toggling(Facet.MODE, "session", narrowed.withWords("")))
                .isEqualTo("/catalogue?building=k11&category=health,legal&mode=session");
    }

    @Test
    void letsAChosenValueGo() {
        assertThat(CatalogueAddress.toggling(Facet.CATEGORY, "legal", narrowed.withWords("")))
                .isEqualTo("/catalogue?building=k11&category=health");
    }

    @Test
    void keepsTheWordsWhenTheChoicesGo() {
        assertThat(CatalogueAddress.withoutChoices(narrowed.withWords("camp")))
                .isEqualTo("/catalogue?building=k11&q=camp");
    }

    @Test
    void namesTheBuildingInWhichAnOfferingIsLookedAt() {
        assertThat(CatalogueAddress.offering("health-clinic.tcm", "k11"))
                .isEqualTo("/offering?id=health-clinic.tcm&building=k11");
        assertThat(CatalogueAddress.offering("health-clinic.tcm", null)).isEqualTo("/offering?id=health-clinic.tcm");
    }
}
