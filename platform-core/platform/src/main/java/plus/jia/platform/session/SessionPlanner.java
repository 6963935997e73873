package plus.jia.platform.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import plus.jia.platform.building.Buildings;
import plus.jia.platform.enablement.EnablementService;
import plus.jia.platform.module.ModuleOfferings;
import plus.jia.platform.module.ModuleSessions;
import plus.jia.platform.module.PublishedOffering;
import plus.jia.platform.module.SessionAnswer;
import plus.jia.spi.session.BuildingRef;
import plus.jia.spi.session.DateRange;

/** Plans the sessions of one place: asks its module, outside any transaction, and stores what it answers. */
@ApplicationScoped
class SessionPlanner {
    @Inject
    private PlanClaims claims;

    @Inject
    private SessionStore store;

    @Inject
    private EnablementService enablements;

    @Inject
    private ModuleOfferings offerings;

    @Inject
    private ModuleSessions modules;

    @Inject
    private Buildings buildings;

    @Inject
    private Clock clock;

    @Inject
    private ZoneId zone;

    @Inject
    @ConfigProperty(name = "jia.session.horizon-days", defaultValue = "28")
    private int horizonDays;

    /** What came of it. */
    enum Outcome {
        PLANNED,
        /** Another node is at it. */
        CLAIMED,
        /** The module runs but did not answer; what was known stays. */
        UNANSWERED
    }

    Outcome plan(Place place) {
        if (!claims.claim(place)) {
            return Outcome.CLAIMED;
        }
        String failure = "the planning broke off";
        try {
            failure = planClaimed(place);
        } finally {
            claims.giveBack(place, failure);
        }
        return failure == null ? Outcome.PLANNED : Outcome.UNANSWERED;
    }

    private @Nullable String planClaimed(Place place) {
        store.withdrawNotEnabled(place);
        if (enablements.current(place.building(), place.offering()).isEmpty()) {
            return null;
        }
        Optional<PublishedOffering> offering = offerings.find(place.offering());
        if (offering.isEmpty()) {
            store.withdrawAll(place);
            return null;
        }
        store.bringBackOwn(place);
        return offering.get().available() ? ask(place, offering.get()) : null;
    }

    private @Nullable String ask(Place place, PublishedOffering offering) {
        BuildingRef building = buildings.get(place.building()).ref();
        List<DateRange> ranges =
                new Horizon(horizonDays).ranges(offering.offering().mode(), LocalDate.now(clock.withZone(zone)));
        for (DateRange days : ranges) {
            SessionAnswer answer = modules.propose(place.offering(), building, days);
            if (answer instanceof SessionAnswer.NoAnswer none) {
                return none.reason();
            }
            store.adopt(place, days, ((SessionAnswer.Proposed) answer).sessions());
        }
        return null;
    }
}
