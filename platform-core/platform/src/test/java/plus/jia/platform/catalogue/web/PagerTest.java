package plus.jia.platform.catalogue.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import plus.jia.platform.catalogue.CataloguePage;
import plus.jia.platform.catalogue.CataloguePage.Facets;
import plus.jia.platform.catalogue.CatalogueQuery;

class PagerTest {
    @Test
    void isNotNeededForOnePage() {
        assertThat(at(1, 20).needed()).isFalse();
    }

    @Test
    void leadsBothWaysFromTheMiddle() {
        assertThat(at(2, 41)).isEqualTo(new Pager(2, 3, "/catalogue", "/catalogue?page=3"));
    }

    @Test
    void endsOnTheLastPage() {
        assertThat(at(3, 41)).isEqualTo(new Pager(3, 3, "/catalogue?page=2", null));
    }

    @Test
    void leadsBackToTheLastPageFromBeyondIt() {
        assertThat(at(9, 41)).isEqualTo(new Pager(9, 3, "/catalogue?page=3", null));
    }

    private static Pager at(int page, int total) {
        Facets none = new Facets(List.of(), List.of(), List.of(), List.of(), List.of());
        return Pager.of(
                new CataloguePage(total, page, 20, none, List.of()),
                CatalogueQuery.everywhere().onPage(page, 20));
    }
}
