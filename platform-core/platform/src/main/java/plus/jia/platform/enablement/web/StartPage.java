package plus.jia.platform.enablement.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import plus.jia.platform.building.BuildingView;
import plus.jia.platform.enablement.EnablementKind;
import plus.jia.platform.enablement.EnablementView;
import plus.jia.platform.module.ModuleView;
import plus.jia.platform.module.OfferingId;
import plus.jia.platform.module.PublishedOffering;
import plus.jia.platform.shared.Language;
import plus.jia.platform.shared.web.Dates;
import plus.jia.spi.LocalizedText;

/** Behind the console's first page: what needs attention, and how much there is. */
@Named("startPage")
@RequestScoped
public class StartPage {
    private static final int NOTICE_DAYS = 14;

    private List<BuildingView> buildings = List.of();
    private List<ModuleView> modules = List.of();
    private List<PublishedOffering> offerings = List.of();
    private List<EnablementView> enablements = List.of();

    @Inject
    private Scope scope;

    @Inject
    private Language language;

    @Inject
    private Dates dates;

    @Inject
    private Clock clock;

    @PostConstruct
    void look() {
        buildings = scope.buildings();
        modules = scope.modules();
        offerings = scope.offerings();
        enablements = scope.enablements();
    }

    public List<Trouble> getTroubles() {
        return modules.stream()
                .flatMap(module -> Trouble.of(module, clock.instant()))
                .toList();
    }

    /** The buildings in which nothing is enabled today. */
    public List<BuildingView> getIdleBuildings() {
        Set<String> served = holding().stream().map(EnablementView::building).collect(Collectors.toSet());
        return buildings.stream()
                .filter(building -> !served.contains(building.code()))
                .toList();
    }

    /** The trials that end soon, the next first. */
    public List<EndingTrial> getEndingTrials() {
        LocalDate latest = dates.today().plusDays(NOTICE_DAYS);
        return holding().stream()
                .filter(enablement -> enablement.kind() == EnablementKind.TRIAL)
                .filter(enablement ->
                        enablement.to() != null && !enablement.to().isAfter(latest))
                .sorted(Comparator.comparing(EnablementView::to))
                .map(this::ending)
                .toList();
    }

    private EndingTrial ending(EnablementView trial) {
        return new EndingTrial(
                trial.building(),
                buildingNames().get(trial.building()),
                trial.offering(),
                titles().getOrDefault(trial.offering(), trial.offering().toString()),
                trial.to(),
                ChronoUnit.DAYS.between(dates.today(), trial.to()));
    }

    private Map<String, String> buildingNames() {
        return buildings.stream().collect(Collectors.toMap(BuildingView::code, building -> said(building.name())));
    }

    private Map<OfferingId, String> titles() {
        return offerings.stream()
                .collect(Collectors.toMap(
                        PublishedOffering::id,
                        offering -> said(offering.offering().title())));
    }

    public int getBuildingCount() {
        return buildings.size();
    }

    public int getOfferingCount() {
        return offerings.size();
    }

    public int getModuleCount() {
        return modules.size();
    }

    public long getActiveModuleCount() {
        return modules.stream().filter(ModuleView::isActive).count();
    }

    public int getEnablementCount() {
        return holding().size();
    }

    public long getTrialCount() {
        return holding().stream()
                .filter(enablement -> enablement.kind() == EnablementKind.TRIAL)
                .count();
    }

    private List<EnablementView> holding() {
        LocalDate today = dates.today();
        return enablements.stream()
                .filter(enablement -> enablement.holdsOn(today))
                .toList();
    }

    /** A text in the reader's language. */
    public String said(LocalizedText text) {
        return text.in(language.locale());
    }
}
