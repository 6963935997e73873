package plus.jia.platform.session;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import plus.jia.platform.enablement.EnablementChanged;
import plus.jia.platform.enablement.EnablementService;
import plus.jia.platform.module.ModuleChanged;
import plus.jia.platform.shared.LoggedTask;
import plus.jia.platform.shared.PlatformStarted;

/**
 * Decides when sessions are planned: soon after an offering was enabled or a module changed, every quarter of an hour, and when a new day
 * begins. Always on threads of its own.
 */
@ApplicationScoped
public class SessionPlanning {
    private static final Logger LOG = System.getLogger(SessionPlanning.class.getName());
    private static final Duration PERIOD = Duration.ofMinutes(15);
    private static final Duration STILL_FRESH = PERIOD.minusMinutes(1);
    private static final Duration UNTIL_ANOTHER_NODE_IS_DONE = Duration.ofSeconds(2);
    private static final Duration UNTIL_ASKED_AGAIN = Duration.ofMinutes(1);
    private static final Duration AFTER_MIDNIGHT = Duration.ofSeconds(1);

    @Inject
    private SessionPlanner planner;

    @Inject
    private PlanClaims claims;

    @Inject
    private EnablementService enablements;

    @Inject
    private NewDay newDay;

    @Inject
    private Clock clock;

    @Inject
    private ZoneId zone;

    @Resource
    private ManagedThreadFactory threads;

    private ScheduledExecutorService timer;
    private ExecutorService workers;
    private Lanes lanes;

    @PostConstruct
    void open() {
        timer = Executors.newSingleThreadScheduledExecutor(threads);
        workers = Executors.newCachedThreadPool(threads);
        lanes = new Lanes(workers, this::plan);
    }

    void start(@Observes @Priority(350) PlatformStarted started) {
        long jitter = ThreadLocalRandom.current().nextLong(PERIOD.toSeconds());
        timer.scheduleWithFixedDelay(logged(this::planStale), jitter, PERIOD.toSeconds(), TimeUnit.SECONDS);
        awaitMidnight();
    }

    void plan(@Observes(during = TransactionPhase.AFTER_SUCCESS) EnablementChanged changed) {
        lanes.add(new Place(changed.offering(), changed.building()));
    }

    void plan(@Observes ModuleChanged changed) {
        timer.execute(logged(() -> planAll(place -> place.offering().moduleId().equals(changed.moduleId()))));
    }

    @PreDestroy
    void close() {
        timer.shutdownNow();
        workers.shutdownNow();
    }

    private void plan(Place place) {
        switch (planner.plan(place)) {
            case CLAIMED -> later(place, UNTIL_ANOTHER_NODE_IS_DONE);
            case UNANSWERED -> later(place, UNTIL_ASKED_AGAIN);
            case PLANNED -> LOG.log(Level.DEBUG, () -> "Planned the sessions of " + place);
        }
    }

    private void later(Place place, Duration pause) {
        timer.schedule(() -> lanes.add(place), pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void planStale() {
        Set<Place> fresh = claims.plannedWithin(STILL_FRESH);
        planAll(place -> !fresh.contains(place));
    }

    private void planAll(Predicate<Place> wanted) {
        enablements.current().stream()
                .map(enablement -> new Place(enablement.offering(), enablement.building()))
                .distinct()
                .filter(wanted)
                .forEach(lanes::add);
    }

    private void awaitMidnight() {
        LocalDate tomorrow = LocalDate.now(clock.withZone(zone)).plusDays(1);
        Duration pause =
                Duration.between(clock.instant(), tomorrow.atStartOfDay(zone).toInstant());
        timer.schedule(this::rollOver, pause.plus(AFTER_MIDNIGHT).toMillis(), TimeUnit.MILLISECONDS);
    }

    private void rollOver() {
        awaitMidnight();
        logged(newDay::announce).run();
        logged(() -> planAll(place -> true)).run();
    }

    private static Runnable logged(Runnable task) {
        return LoggedTask.of(LOG, "Sessions could not be planned", task);
    }
}
