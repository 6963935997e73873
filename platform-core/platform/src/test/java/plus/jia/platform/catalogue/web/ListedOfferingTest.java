package plus.jia.platform.catalogue.web;

import static org.assertj.core.api.Assertions.assertThat;
import static plus.jia.platform.catalogue.Stocks.NOW;
import static plus.jia.platform.catalogue.Stocks.SHANGHAI;
import static plus.jia.platform.shared.Languages.CHINESE;

import java.util.List;
import org.junit.jupiter.api.Test;
import plus.jia.platform.catalogue.CatalogueQuery;
import plus.jia.platform.catalogue.Stocks;
import plus.jia.spi.session.Occurrence;

class ListedOfferingTest {
    private static final String AVENUE = "corporate-avenue";
    private static final String PLAZA = "jinzhong-plaza";
    private static final String TCM = "health-clinic.tcm";
    private static final String LECTURE = "legal-advice.lecture";
    private static final String MUSIC = "example-service.music";

    private final Stocks stocks = Stocks.sample();

    @Test
    void tellsByWhomHowAndForHowMuch() {
        stocks.enabled(AVENUE, TCM);

        ListedOffering listed = only(CatalogueQuery.in(AVENUE));

        assertThat(listed.title()).isEqualTo("中医骨伤科");
        assertThat(listed.href()).isEqualTo("/offering?id=health-clinic.tcm&building=corporate-avenue");
        assertThat(listed.facts()).containsExactly("曙光医院", "一对一预约", "免费");
        assertThat(listed.buildings()).isNull();
    }

    @Test
    void isBookableWhileItsNextSessionIs() {
        stocks.enabled(AVENUE, TCM).session(AVENUE, TCM, "2026-11-24T14:00", "2026-11-24T14:15");

        assertThat(only(CatalogueQuery.in(AVENUE)).status()).containsExactly(Status.BOOKABLE);
        assertThat(only(CatalogueQuery.in(AVENUE)).next().words()).isEqualTo("今天 14:00–14:15");
    }

    @Test
    void isNotBookableWithoutASession() {
        stocks.enabled(AVENUE, TCM);

        assertThat(only(CatalogueQuery.in(AVENUE)).status()).isEmpty();
        assertThat(only(CatalogueQuery.in(AVENUE)).next()).isNull();
    }

    @Test
    void isNeverCalledBookableWherePeopleJustCome() {
        stocks.enabled(AVENUE, MUSIC).session(AVENUE, MUSIC, "2026-11-24T14:00", "2026-11-24T15:00");

        assertThat(only(CatalogueQuery.in(AVENUE)).status()).isEmpty();
    }

    @Test
    void saysThatItIsTriedOut() {
        stocks.onTrial(AVENUE, TCM).session(AVENUE, TCM, "2026-11-24T14:00", "2026-11-24T14:15");

        assertThat(only(CatalogueQuery.in(AVENUE)).status()).containsExactly(Status.BOOKABLE, Status.TRIAL);
    }

    @Test
    void saysWhenItWasLastConfirmedIfItCannotBeUsed() {
        stocks.enabled(AVENUE, TCM)
                .session(AVENUE, TCM, "2026-11-24T14:00", "2026-11-24T14:15")
                .stopped(TCM);

        ListedOffering listed = only(CatalogueQuery.in(AVENUE));

        assertThat(listed.status()).containsExactly(Status.UNAVAILABLE);
        assertThat(listed.notice()).startsWith("最近确认于 09:42");
    }

    @Test
    void namesItsBuildingsWhereTheWholeStreetIsLookedAt() {
        stocks.building("k11", "K11", "K11")
                .enabled(AVENUE, TCM)
                .enabled(PLAZA, TCM)
                .enabled("k11", TCM)
                .session(PLAZA, TCM, "2026-11-24T14:00", "2026-11-24T14:15");

        ListedOffering listed = only(CatalogueQuery.everywhere());

        assertThat(listed.buildings()).isEqualTo("企业天地、金钟广场等 3 座楼宇");
        assertThat(listed.where()).isEqualTo("金钟广场");
        assertThat(listed.href()).isEqualTo("/offering?id=health-clinic.tcm");
    }

    @Test
    void saysHowManyMeetingsACourseHas() {
        Occurrence first = new Occurrence(Stocks.at("2026-11-26T18:00"), Stocks.at("2026-11-26T19:00"));
        Occurrence second = new Occurrence(Stocks.at("2026-12-03T18:00"), Stocks.at("2026-12-03T19:00"));
        stocks.enabled(AVENUE, LECTURE).session(AVENUE, LECTURE, List.of(first, second));

        assertThat(only(CatalogueQuery.in(AVENUE)).next().words()).isEqualTo("周四起，共 2 次");
    }

    private ListedOffering only(CatalogueQuery query) {
        List<ListedOffering> all = stocks.snapshot().find(query, CHINESE).items().stream()
                .map(item -> ListedOffering.of(item, query.building(), Speech.at(NOW, SHANGHAI, CHINESE)))
                .toList();
        assertThat(all).hasSize(1);
        return all.get(0);
    }
}
