package plus.jia.platform.booking;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import plus.jia.platform.shared.IdempotencyKeys;
import plus.jia.platform.shared.LoggedTask;
import plus.jia.platform.shared.PlatformStarted;

/** Looks every few seconds for what time has done to bookings. Any node may; each step looks again with the session locked. */
@ApplicationScoped
public class BookingClock {
    private static final Logger LOG = System.getLogger(BookingClock.class.getName());
    private static final int BATCH = 200;
    private static final long PERIOD_SECONDS = 5;

    @Inject
    private Deadlines deadlines;

    @Inject
    private Bookings bookings;

    @Inject
    private LeastParticipants least;

    @Inject
    private Resealing resealing;

    @Inject
    private IdempotencyKeys keys;

    @Inject
    private Outbox outbox;

    @Resource
    private ManagedThreadFactory threads;

    private ScheduledExecutorService timer;
    private ExecutorService asking;

    @PostConstruct
    void open() {
        timer = Executors.newSingleThreadScheduledExecutor(threads);
        asking = Executors.newSingleThreadExecutor(threads);
    }

    void start(@Observes @Priority(500) PlatformStarted started) {
        timer.scheduleWithFixedDelay(this::tick, PERIOD_SECONDS, PERIOD_SECONDS, TimeUnit.SECONDS);
        timer.scheduleWithFixedDelay(this::cancelWhatTooFewWant, 30, 60, TimeUnit.SECONDS);
        timer.scheduleWithFixedDelay(logged(keys::forgetOld), 60, 3600, TimeUnit.SECONDS);
        timer.scheduleWithFixedDelay(logged(outbox::forgetOld), 75, 3600, TimeUnit.SECONDS);
        timer.scheduleWithFixedDelay(logged(resealing::run), 90, 3600, TimeUnit.SECONDS);
        asking.execute(this::ask);
    }

    @PreDestroy
    void close() {
        timer.shutdownNow();
        asking.shutdownNow();
    }

    private void tick() {
        logged(() -> each(deadlines.overdue(BATCH), deadlines::expire)).run();
        logged(() -> each(deadlines.tooLate(BATCH), deadlines::giveUp)).run();
        logged(() -> each(deadlines.over(BATCH), deadlines::close)).run();
    }

    private void cancelWhatTooFewWant() {
        logged(() -> least.due().forEach(id -> logged(() -> least.cancel(id)).run()))
                .run();
    }

    /** On a thread of its own: a module that is slow to answer must not hold up the rest. */
    private void ask() {
        logged(() -> each(deadlines.toAsk(BATCH), bookings::ask)).run();
        timer.schedule(() -> asking.execute(this::ask), PERIOD_SECONDS, TimeUnit.SECONDS);
    }

    private static void each(List<UUID> ids, Consumer<UUID> step) {
        for (UUID id : ids) {
            logged(() -> step.accept(id)).run();
        }
    }

    private static Runnable logged(Runnable task) {
        return LoggedTask.of(LOG, "What time did to bookings could not be taken in", task);
    }
}
