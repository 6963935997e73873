package plus.jia.platform.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import plus.jia.platform.CountedNews;
import plus.jia.platform.Database;
import plus.jia.platform.FiredEvents;
import plus.jia.platform.KnownOfferings;
import plus.jia.platform.RecordedAudit;
import plus.jia.platform.SetClock;
import plus.jia.platform.building.BuildingView;
import plus.jia.platform.building.Buildings;
import plus.jia.platform.enablement.EnablementChanged;
import plus.jia.platform.enablement.EnablementKind;
import plus.jia.platform.enablement.EnablementService;
import plus.jia.platform.enablement.EnablementView;
import plus.jia.platform.module.ModuleChanged;
import plus.jia.platform.module.OfferingId;
import plus.jia.platform.partner.PartnerView;
import plus.jia.platform.partner.Partners;
import plus.jia.platform.shared.PlatformStarted;
import plus.jia.spi.LocalizedText;
import plus.jia.spi.offering.BookingMode;

class DemoTest {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final ModuleChanged CLINIC_CHANGED = new ModuleChanged("health-clinic");
    private static Database database;

    private final SetClock clock = new SetClock("2026-11-24T01:00:00Z");
    private final CountedNews news = new CountedNews();
    private final RecordedAudit audit = new RecordedAudit();
    private final KnownOfferings offerings = new KnownOfferings();
    private final Buildings buildings = database.bean(Buildings.class, news, audit);
    private final Partners partners = database.bean(Partners.class, news, audit);
    private final DemoSteps steps = database.bean(DemoSteps.class);
    private final EnablementService enablements = database.bean(
            EnablementService.class,
            buildings,
            offerings,
            news,
            audit,
            new FiredEvents<EnablementChanged>(),
            clock,
            SHANGHAI);

    @BeforeAll
    static void start() {
        database = Database.start();
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @BeforeEach
    void empty() {
        database.run("""
                truncate platform.street, platform.building, platform.partner, platform.enablement, platform.demo_step
                cascade""");
    }

    @Test
    void putsInTheStreetItsBuildingsAndPartners() {
        loadStreet(true);

        assertThat(buildings.street().orElseThrow().name().zh()).isEqualTo("淮海中路街道");
        assertThat(buildings.street().orElseThrow().figures()).containsKey("residents");
        assertThat(buildings.all()).hasSize(18);
        assertThat(partners.all()).hasSize(8).extracting(PartnerView::code).contains("shuguang-hospital", "siic");
        BuildingView corporateAvenue = buildings.get("corporate-avenue");
        assertThat(corporateAvenue.enterprises()).isEqualTo(121);
        assertThat(corporateAvenue.stations().get(0).room()).isEqualTo("1923");
        assertThat(buildings.get("jinzhong-plaza").stations().get(0).providedBy())
                .isEqualTo("siic");
    }

    @Test
    void putsInNothingUnlessAsked() {
        loadStreet(false);

        assertThat(buildings.all()).isEmpty();
    }

    @Test
    void leavesLaterEditsAlone() {
        LocalizedText edited = LocalizedText.of("企业天地一期", "Corporate Avenue One");
        loadStreet(true);
        buildings.describe("corporate-avenue", edited, null);

        loadStreet(true);

        assertThat(buildings.get("corporate-avenue").name()).isEqualTo(edited);
    }

    @Test
    void keepsABuildingThatWasThereBefore() {
        LocalizedText mine = LocalizedText.zh("我们的K11");
        buildings.add("k11", mine);

        loadStreet(true);

        assertThat(buildings.get("k11").name()).isEqualTo(mine);
        assertThat(buildings.all()).hasSize(18);
    }

    @Test
    void enablesAModuleDifferentlyInSeveralBuildings() {
        loadStreet(true);
        OfferingId gp = offerings.add("health-clinic.general-practice", BookingMode.APPOINTMENT);
        offerings.add("health-clinic.tcm-orthopaedics", BookingMode.APPOINTMENT);

        moduleChanged();

        List<EnablementView> current = enablements.current();
        assertThat(current).extracting(EnablementView::building).contains("corporate-avenue", "jinzhong-plaza", "k11");
        assertThat(current).extracting(EnablementView::kind).contains(EnablementKind.TRIAL, EnablementKind.REGULAR);
        assertThat(enablements.current("lippo-plaza", gp).get(0).to()).isEqualTo("2027-01-22");
        assertThat(enablements.current("k11", gp)).isEmpty();
    }

    @Test
    void namesOnlyBuildingsOfTheStreet() {
        Set<String> known = DemoFile.objects(DemoFile.read("street.json"), "buildings").stream()
                .map(building -> building.getString("code"))
                .collect(Collectors.toSet());

        for (String module : List.of("health-clinic", "legal-advice", "youth-programmes", "example-service")) {
            assertThat(DemoFile.objects(DemoFile.read("enablements.json"), module))
                    .as(module)
                    .hasSizeGreaterThan(3)
                    .extracting(enablement -> enablement.getString("building"))
                    .isSubsetOf(known);
        }
    }

    @Test
    void waitsForTheModulesOfferings() {
        loadStreet(true);
        moduleChanged();
        assertThat(enablements.current()).isEmpty();

        offerings.add("health-clinic.general-practice", BookingMode.APPOINTMENT);
        moduleChanged();

        assertThat(enablements.current()).isNotEmpty();
    }

    @Test
    void leavesOffWhatTheOfficeSwitchedOff() {
        loadStreet(true);
        OfferingId gp = offerings.add("health-clinic.general-practice", BookingMode.APPOINTMENT);
        moduleChanged();
        enablements.end(Set.of("corporate-avenue"), Set.of(gp), null);

        moduleChanged();

        assertThat(enablements.current("corporate-avenue", gp)).isEmpty();
    }

    private void loadStreet(boolean demo) {
        database.bean(DemoStreet.class, steps, buildings, partners, demo).load(new PlatformStarted());
    }

    private void moduleChanged() {
        database.bean(DemoEnablements.class, steps, offerings, enablements, clock, SHANGHAI, true)
                .enable(CLINIC_CHANGED);
    }
}
