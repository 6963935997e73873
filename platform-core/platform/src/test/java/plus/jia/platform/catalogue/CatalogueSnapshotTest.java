package plus.jia.platform.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static plus.jia.platform.catalogue.Stocks.NOW;
import static plus.jia.platform.catalogue.Stocks.at;
import static plus.jia.platform.catalogue.Stocks.id;
import static plus.jia.platform.shared.Languages.CHINESE;
import static plus.jia.platform.shared.Languages.ENGLISH;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import plus.jia.platform.enablement.EnablementKind;
import plus.jia.platform.shared.Problem;
import plus.jia.spi.LocalizedText;
import plus.jia.spi.offering.Allocation;
import plus.jia.spi.offering.Audience;
import plus.jia.spi.offering.BookingMode;
import plus.jia.spi.offering.Category;
import plus.jia.spi.offering.DataKind;
import plus.jia.spi.offering.Eligibility;
import plus.jia.spi.offering.PersonalDataUse;
import plus.jia.spi.offering.Price;
import plus.jia.spi.offering.Question;
import plus.jia.spi.session.Occurrence;

class CatalogueSnapshotTest {
    private static final String AVENUE = "corporate-avenue";
    private static final String PLAZA = "jinzhong-plaza";
    private static final String TCM = "health-clinic.tcm";
    private static final String LAWYER = "legal-advice.duty-lawyer";
    private static final String LECTURE = "legal-advice.lecture";
    private static final String MUSIC = "example-service.music";

    private final Stocks stocks = Stocks.sample();

    @Test
    void showsInABuildingOnlyWhatIsEnabledThere() {
        stocks.enabled(AVENUE, TCM).enabled(PLAZA, LAWYER);

        assertThat(ids(in(AVENUE))).containsExactly(TCM);
        assertThat(ids(in(PLAZA))).containsExactly(LAWYER);
    }

    @Test
    void showsEachOfferingOnceInTheStreetWithItsBuildings() {
        stocks.enabled(AVENUE, TCM).onTrial(PLAZA, TCM).enabled(PLAZA, LAWYER);

        CataloguePage page = stocks.snapshot().find(CatalogueQuery.everywhere(), CHINESE);

        assertThat(page.total()).isEqualTo(2);
        assertThat(item(TCM, page).buildings())
                .extracting(OfferedPlace::code, place -> place.enablement().code())
                .containsExactly(tuple(AVENUE, "regular"), tuple(PLAZA, "trial"));
        assertThat(item(TCM, page).trial()).isFalse();
    }

    @Test
    void leavesOutWhatHasNotBegunOrIsOver() {
        stocks.enabled(AVENUE, TCM, EnablementKind.REGULAR, "2026-11-25", null)
                .enabled(AVENUE, LAWYER, EnablementKind.REGULAR, "2026-11-01", "2026-11-23")
                .enabled(AVENUE, MUSIC, EnablementKind.REGULAR, "2026-11-01", "2026-11-24");

        assertThat(ids(in(AVENUE))).containsExactly(MUSIC);
        assertThat(ids(stocks.snapshotAt(at("2026-11-25T00:00")).find(CatalogueQuery.in(AVENUE), CHINESE)))
                .containsExactly(TCM);
    }

    @Test
    void refusesABuildingThatTakesNoPart() {
        CatalogueSnapshot snapshot = stocks.snapshot();

        assertThatThrownBy(() -> snapshot.find(CatalogueQuery.in("nowhere"), CHINESE))
                .isInstanceOfSatisfying(Problem.class, problem -> {
                    assertThat(problem.status()).isEqualTo(404);
                    assertThat(problem.type()).isEqualTo("building-not-found");
                });
    }

    @Test
    void marksATrial() {
        stocks.onTrial(AVENUE, TCM);

        CatalogueItem item = item(TCM, in(AVENUE));

        assertThat(item.trial()).isTrue();
        assertThat(item.buildings().get(0).enablement()).isEqualTo(new Coded("trial", "试运行"));
        assertThat(item.buildings().get(0).to()).hasToString("2026-12-31");
    }

    @Test
    void speaksTheReadersLanguage() {
        stocks.enabled(AVENUE, TCM).enabled(AVENUE, LECTURE);

        CataloguePage page = stocks.snapshot().find(CatalogueQuery.in(AVENUE), ENGLISH);

        assertThat(item(TCM, page).title()).isEqualTo("TCM orthopaedics");
        assertThat(item(TCM, page).category()).isEqualTo(new Coded("health", "Health"));
        assertThat(item(TCM, page).price().label()).isEqualTo("Free");
        assertThat(item(LECTURE, page).title()).isEqualTo("劳动法讲座");
    }

    @Test
    void hasATextForEveryFixedValueInBothLanguages() {
        for (Category category : Category.values()) {
            stocks.offering(
                    "p", "many." + Coded.code(category), BookingMode.SESSION, category, offering -> offering.title(
                                    LocalizedText.zh("题"))
                            .summary(LocalizedText.zh("介"))
                            .eligibility(Eligibility.forAudience(Audience.EVERYONE, everyOtherAudience())));
            stocks.enabled(AVENUE, "many." + Coded.code(category));
        }

        assertThat(in(AVENUE).toString()).doesNotContain("???");
        assertThat(stocks.snapshot().find(CatalogueQuery.in(AVENUE), ENGLISH).toString())
                .doesNotContain("???");
    }

    @Test
    void listsTheNextThreeSessionsAcrossBuildings() {
        stocks.enabled(AVENUE, TCM)
                .enabled(PLAZA, TCM)
                .session(AVENUE, TCM, "2026-11-25T12:00", "2026-11-25T14:00")
                .session(AVENUE, TCM, "2026-12-02T12:00", "2026-12-02T14:00")
                .session(PLAZA, TCM, "2026-11-24T12:00", "2026-11-24T14:00")
                .session(PLAZA, TCM, "2026-12-01T12:00", "2026-12-01T14:00");

        CataloguePage page = stocks.snapshot().find(CatalogueQuery.everywhere(), CHINESE);

        assertThat(item(TCM, page).nextSessions())
                .extracting(session -> session.start().toString(), OfferedSession::building)
                .containsExactly(
                        tuple("2026-11-24T12:00+08:00", PLAZA),
                        tuple("2026-11-25T12:00+08:00", AVENUE),
                        tuple("2026-12-01T12:00+08:00", PLAZA));
        OfferedSession first = item(TCM, page).nextSessions().get(0);
        assertThat(first.resource()).isEqualTo("示例医生甲");
        assertThat(first.room()).isEqualTo("多功能厅");
        assertThat(first.capacity()).isEqualTo(12);
    }

    @Test
    void dropsASessionTheMomentItBegins() {
        stocks.enabled(AVENUE, TCM)
                .session(AVENUE, TCM, "2026-11-24T12:00", "2026-11-24T14:00")
                .session(AVENUE, TCM, "2026-11-25T12:00", "2026-11-25T14:00");

        CatalogueSnapshot before = stocks.snapshot();
        CatalogueSnapshot after = stocks.snapshotAt(before.goodUntil());

        assertThat(before.goodUntil()).isEqualTo(at("2026-11-24T12:00"));
        assertThat(starts(before)).containsExactly("2026-11-24T12:00+08:00", "2026-11-25T12:00+08:00");
        assertThat(starts(after)).containsExactly("2026-11-25T12:00+08:00");
    }

    @Test
    void keepsWhatIsFreeToJoinUntilItEnds() {
        stocks.enabled(AVENUE, MUSIC).session(AVENUE, MUSIC, "2026-11-24T09:30", "2026-11-24T13:00");

        CatalogueSnapshot snapshot = stocks.snapshot();

        OfferedSession session = item(MUSIC, snapshot.find(CatalogueQuery.in(AVENUE), CHINESE))
                .nextSessions()
                .get(0);
        assertThat(session.running()).isTrue();
        assertThat(snapshot.goodUntil()).isEqualTo(at("2026-11-24T13:00"));
    }

    @Test
    void isGoodUntilMidnightOfTheStreetAtMost() {
        stocks.enabled(AVENUE, TCM).session(AVENUE, TCM, "2026-11-28T12:00", "2026-11-28T14:00");

        assertThat(stocks.snapshot().goodUntil()).isEqualTo(at("2026-11-25T00:00"));
    }

    @Test
    void keepsWhatStoppedAndSaysWhenItWasLastConfirmed() {
        stocks.enabled(AVENUE, TCM).enabled(AVENUE, MUSIC).stopped(MUSIC);

        CatalogueItem item = item(MUSIC, in(AVENUE));

        assertThat(item.available()).isFalse();
        assertThat(item.notice()).isEqualTo("暂不可用，最近确认于11月24日 09:42");
        assertThat(item.confirmedAt()).hasToString("2026-11-24T09:42+08:00");
        assertThat(item(TCM, in(AVENUE)).notice()).isNull();
    }

    @Test
    void putsFirstWhatIsAvailableThenWhatIsNextThenById() {
        stocks.enabled(AVENUE, TCM)
                .enabled(AVENUE, LAWYER)
                .enabled(AVENUE, LECTURE)
                .enabled(AVENUE, MUSIC)
                .session(AVENUE, TCM, "2026-11-24T11:00", "2026-11-24T12:00")
                .session(AVENUE, LECTURE, "2026-11-26T11:00", "2026-11-26T12:00")
                .stopped(TCM);

        assertThat(ids(in(AVENUE))).containsExactly(LECTURE, MUSIC, LAWYER, TCM);
    }

    @Test
    void pagesWithoutGapsOrRepeats() {
        for (int i = 0; i < 45; i++) {
            stocks.offering("p", "many.no-" + i, BookingMode.SESSION, Category.SPORT, offering -> offering.title(
                            LocalizedText.zh("健身课"))
                    .summary(LocalizedText.zh("一起来")));
            stocks.enabled(AVENUE, "many.no-" + i);
        }
        for (CatalogueQuery query :
                List.of(CatalogueQuery.in(AVENUE), CatalogueQuery.in(AVENUE).withWords("健身"))) {
            List<String> seen = new ArrayList<>();
            for (int page = 1; page <= 5; page++) {
                seen.addAll(ids(stocks.snapshot().find(query.onPage(page, 10), CHINESE)));
            }
            assertThat(seen).hasSize(45).doesNotHaveDuplicates();
        }
        assertThat(stocks.snapshot()
                        .find(CatalogueQuery.in(AVENUE).onPage(6, 10), CHINESE)
                        .items())
                .isEmpty();
    }

    @Test
    void findsLabourArbitrationInLegalAdvice() {
        stocks.enabled(AVENUE, TCM).enabled(AVENUE, LAWYER).enabled(AVENUE, LECTURE);

        assertThat(ids(stocks.snapshot().find(CatalogueQuery.in(AVENUE).withWords("劳动仲裁"), CHINESE)))
                .containsExactly(LAWYER);
        assertThat(ids(stocks.snapshot().find(CatalogueQuery.in(AVENUE).withWords("lawyers"), CHINESE)))
                .containsExactlyInAnyOrder(LAWYER, LECTURE);
        assertThat(ids(stocks.snapshot().find(CatalogueQuery.in(AVENUE).withWords("健康"), ENGLISH)))
                .containsExactly(TCM);
    }

    @Test
    void narrowsByAnyValueOfAFacetAndByEveryFacet() {
        stocks.enabled(AVENUE, TCM)
                .enabled(AVENUE, LAWYER)
                .enabled(AVENUE, LECTURE)
                .enabled(AVENUE, MUSIC);
        CatalogueQuery healthOrLegal =
                CatalogueQuery.in(AVENUE).with(Facet.CATEGORY, "health").with(Facet.CATEGORY, "legal");

        assertThat(ids(find(healthOrLegal))).containsExactlyInAnyOrder(TCM, LAWYER);
        assertThat(ids(find(healthOrLegal.with(Facet.PARTNER, "lawyers-association"))))
                .containsExactly(LAWYER);
        assertThat(ids(find(healthOrLegal.with(Facet.MODE, "drop-in")))).isEmpty();
    }

    @Test
    void countsAFacetByTheOtherFacetsOnly() {
        stocks.enabled(AVENUE, TCM)
                .enabled(AVENUE, LAWYER)
                .enabled(AVENUE, LECTURE)
                .enabled(AVENUE, MUSIC);

        CataloguePage page = find(CatalogueQuery.in(AVENUE).with(Facet.CATEGORY, "legal"));

        assertThat(page.total()).isEqualTo(1);
        assertThat(counts(page.facets().category())).containsExactly("health 1", "legal 1*", "culture 1", "learning 1");
        assertThat(counts(page.facets().mode())).containsExactly("appointment 1");
        assertThat(counts(page.facets().partner())).containsExactly("lawyers-association 1");
    }

    @Test
    void countsAlsoWithinASearch() {
        stocks.enabled(AVENUE, TCM).enabled(AVENUE, LAWYER).enabled(AVENUE, LECTURE);

        CataloguePage page = find(CatalogueQuery.in(AVENUE).withWords("律师"));

        assertThat(counts(page.facets().category())).containsExactly("legal 1", "learning 1");
    }

    @Test
    void keepsAChosenValueThatNothingHas() {
        stocks.enabled(AVENUE, TCM).session(AVENUE, TCM, "2026-11-25T12:00", "2026-11-25T14:00");

        CataloguePage page =
                find(CatalogueQuery.in(AVENUE).with(Facet.CATEGORY, "health").with(Facet.MODE, "drop-in"));

        assertThat(counts(page.facets().category())).containsExactly("health 0*");
    }

    @Test
    void findsBySessionDayInTheStreetsZone() {
        stocks.enabled(AVENUE, TCM)
                .enabled(AVENUE, LAWYER)
                .session(AVENUE, TCM, "2026-11-25T00:30", "2026-11-25T01:00")
                .session(AVENUE, TCM, "2026-11-27T12:00", "2026-11-27T14:00")
                .session(AVENUE, LAWYER, "2026-11-24T23:30", "2026-11-24T23:50");

        CataloguePage page = find(CatalogueQuery.in(AVENUE).with(Facet.DAY, "2026-11-27"));

        assertThat(ids(page)).containsExactly(TCM);
        assertThat(page.items().get(0).nextSessions())
                .extracting(session -> session.start().toString())
                .containsExactly("2026-11-27T12:00+08:00");
        assertThat(counts(page.facets().day())).containsExactly("2026-11-24 1", "2026-11-25 1", "2026-11-27 1*");
        assertThat(page.facets().day().get(0).label()).isEqualTo("11月24日 周二");
    }

    @Test
    void offersDaysOfTheNextFortnightOnly() {
        stocks.enabled(AVENUE, TCM)
                .session(AVENUE, TCM, "2026-12-07T12:00", "2026-12-07T14:00")
                .session(AVENUE, TCM, "2026-12-08T12:00", "2026-12-08T14:00");

        assertThat(counts(in(AVENUE).facets().day())).containsExactly("2026-12-07 1");
        assertThat(ids(find(CatalogueQuery.in(AVENUE).with(Facet.DAY, "2026-12-08"))))
                .containsExactly(TCM);
    }

    @Test
    void tellsAnOfferingInFull() {
        stocks.offering(
                        "shuguang-hospital",
                        "health-clinic.check-up",
                        BookingMode.ENROLMENT,
                        Category.HEALTH,
                        offering -> offering.title(LocalizedText.of("儿童体检", "Check-up for children"))
                                .summary(LocalizedText.zh("两次门诊"))
                                .eligibility(Eligibility.forAudience(Audience.CHILDREN)
                                        .withAges(6, 12)
                                        .withGuardian())
                                .price(Price.between("15.00", "32.50"))
                                .allocation(Allocation.LOTTERY)
                                .ask(Question.longText("symptoms", LocalizedText.of("哪里不舒服？", "What is the matter?"))
                                        .because(LocalizedText.zh("以便医生准备"))
                                        .asSensitive())
                                .needs(new PersonalDataUse(DataKind.CHILD, LocalizedText.zh("登记"), Period.ofDays(30))))
                .enabled(AVENUE, "health-clinic.check-up")
                .session(
                        AVENUE,
                        "health-clinic.check-up",
                        List.of(
                                new Occurrence(at("2026-12-05T09:00"), at("2026-12-05T10:00")),
                                new Occurrence(at("2026-12-12T09:00"), at("2026-12-12T10:00"))))
                .session(AVENUE, "health-clinic.check-up", "2026-12-08T09:00", "2026-12-08T10:00");

        OfferingDetails details = stocks.snapshot().offering(id("health-clinic.check-up"), AVENUE, CHINESE);

        assertThat(details.price().label()).isEqualTo("¥15–32.50");
        assertThat(details.eligibility().minAge()).isEqualTo(6);
        assertThat(details.eligibility().guardianRequired()).isTrue();
        assertThat(details.allocation()).isEqualTo(new Coded("lottery", "抽签"));
        assertThat(details.questions().get(0).why()).isEqualTo("以便医生准备");
        assertThat(details.questions().get(0).sensitive()).isTrue();
        assertThat(details.personalData().get(0).kind()).isEqualTo(new Coded("child", "儿童姓名和年龄"));
        assertThat(details.sensitive()).isTrue();
        assertThat(details.feedback()).containsExactly(new Coded("patience", "耐心"));
        assertThat(details.sessions()).hasSize(2);
        assertThat(details.sessions().get(0).meetings()).hasSize(2);
        assertThat(details.toString()).doesNotContain("???");
    }

    @Test
    void tellsAnOfferingOnlyWhereItIsEnabled() {
        stocks.enabled(AVENUE, TCM);
        CatalogueSnapshot snapshot = stocks.snapshot();

        assertThat(snapshot.offering(id(TCM), null, CHINESE).buildings()).hasSize(1);
        assertThatThrownBy(() -> snapshot.offering(id(TCM), PLAZA, CHINESE))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.type()).isEqualTo("offering-not-found"));
        assertThatThrownBy(() -> snapshot.offering(id(LAWYER), null, CHINESE)).isInstanceOf(Problem.class);
    }

    @Test
    void neverChangesOnceMade() {
        stocks.enabled(AVENUE, TCM);
        CatalogueSnapshot snapshot = stocks.snapshot();
        CataloguePage before = snapshot.find(CatalogueQuery.in(AVENUE), CHINESE);

        stocks.enabled(AVENUE, LAWYER).session(AVENUE, TCM, "2026-11-25T12:00", "2026-11-25T14:00");

        assertThat(snapshot.find(CatalogueQuery.in(AVENUE), CHINESE)).isEqualTo(before);
        assertThatThrownBy(() -> before.items().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> before.facets().category().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void keepsTheIndexWhileTheOfferingsSayTheSame() {
        stocks.enabled(AVENUE, TCM);
        CatalogueSnapshot first = stocks.snapshot();
        stocks.enabled(AVENUE, LAWYER).session(AVENUE, TCM, "2026-11-25T12:00", "2026-11-25T14:00");
        CatalogueSnapshot second = CatalogueSnapshot.of(stocks.stock(), NOW, Stocks.SHANGHAI, first);
        stocks.offering("p", "new.offering", BookingMode.SESSION, Category.SPORT, offering -> offering.title(
                        LocalizedText.zh("羽毛球"))
                .summary(LocalizedText.zh("介")));
        stocks.enabled(AVENUE, "new.offering");
        CatalogueSnapshot third = CatalogueSnapshot.of(stocks.stock(), NOW, Stocks.SHANGHAI, second);

        assertThat(second.sharesIndexWith(first)).isTrue();
        assertThat(ids(second.find(CatalogueQuery.in(AVENUE).withWords("法律"), CHINESE)))
                .containsExactly(LAWYER);
        assertThat(third.sharesIndexWith(first)).isFalse();
        assertThat(ids(third.find(CatalogueQuery.in(AVENUE).withWords("羽毛球"), CHINESE)))
                .containsExactly("new.offering");
    }

    @Test
    void findsByBuildingPartnerAndTopic() {
        stocks.enabled(AVENUE, TCM).enabled(PLAZA, LAWYER);
        CatalogueSnapshot snapshot = stocks.snapshot();

        assertThat(ids(snapshot.find(CatalogueQuery.everywhere().withWords("金钟广场"), CHINESE)))
                .containsExactly(LAWYER);
        assertThat(ids(snapshot.find(CatalogueQuery.everywhere().withWords("shuguang"), CHINESE)))
                .containsExactly(TCM);
        assertThat(ids(snapshot.find(CatalogueQuery.everywhere().withWords("health"), CHINESE)))
                .containsExactly(TCM);
        assertThat(snapshot.find(CatalogueQuery.in(PLAZA).withWords("金钟广场"), CHINESE)
                        .items())
                .isEmpty();
    }

    @Test
    void tellsASessionOfTheNextFortnightAndAtLeastTheNextFive() {
        stocks.enabled(AVENUE, LECTURE).enabled(AVENUE, TCM);
        for (int day = 0; day < 7; day++) {
            stocks.session(AVENUE, LECTURE, "2027-07-0" + (day + 1) + "T09:00", "2027-07-0" + (day + 1) + "T17:00");
            stocks.session(AVENUE, TCM, "2026-11-24T12:0" + day, "2026-11-24T12:0" + (day + 1));
        }

        assertThat(stocks.snapshot().offering(id(LECTURE), AVENUE, CHINESE).sessions())
                .hasSize(5);
        assertThat(stocks.snapshot().offering(id(TCM), AVENUE, CHINESE).sessions())
                .hasSize(7);
    }

    @Test
    void listsABookedSessionUntilItsCutOffAndWhatIsFreeToJoinUntilItEnds() {
        stocks.enabled(AVENUE, TCM)
                .enabled(AVENUE, MUSIC)
                .session(AVENUE, TCM, "2026-11-24T12:00", "2026-11-24T12:15")
                .bookableUntil("2026-11-24T09:59")
                .session(AVENUE, MUSIC, "2026-11-24T12:00", "2026-11-24T13:00")
                .bookableUntil("2026-11-24T09:59");

        CataloguePage page = stocks.snapshot().find(CatalogueQuery.in(AVENUE), CHINESE);

        assertThat(item(TCM, page).nextSessions()).isEmpty();
        assertThat(item(MUSIC, page).nextSessions()).hasSize(1);
    }

    private CataloguePage in(String building) {
        return find(CatalogueQuery.in(building));
    }

    private CataloguePage find(CatalogueQuery query) {
        return stocks.snapshot().find(query, CHINESE);
    }

    private static List<String> ids(CataloguePage page) {
        return page.items().stream().map(CatalogueItem::offeringId).toList();
    }

    private static CatalogueItem item(String id, CataloguePage page) {
        return page.items().stream()
                .filter(item -> item.offeringId().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> starts(CatalogueSnapshot snapshot) {
        return item(TCM, snapshot.find(CatalogueQuery.in(AVENUE), CHINESE)).nextSessions().stream()
                .map(session -> session.start().toString())
                .toList();
    }

    private static List<String> counts(List<FacetValue> values) {
        return values.stream()
                .map(value -> value.code() + " " + value.count() + (value.selected() ? "*" : ""))
                .toList();
    }

    private static Audience[] everyOtherAudience() {
        return List.of(Audience.values()).stream()
                .filter(audience -> audience != Audience.EVERYONE)
                .toArray(Audience[]::new);
    }
}
