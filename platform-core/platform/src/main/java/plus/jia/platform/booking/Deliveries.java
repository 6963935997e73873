package plus.jia.platform.booking;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import plus.jia.platform.module.ModuleBookings;
import plus.jia.platform.module.ModuleChanged;
import plus.jia.platform.shared.LoggedTask;
import plus.jia.platform.shared.PlatformStarted;
import plus.jia.platform.shared.UnknownKeyException;

/**
 * Tells what the outbox holds: at once after a change, and every second whatever was left, by any node. Each lane has threads of its own, so
 * that a receiver that is slow or away holds up nobody else, and few, so that a module keeps most of its calls for people who are waiting.
 */
@ApplicationScoped
public class Deliveries {
    private static final Logger LOG = System.getLogger(Deliveries.class.getName());
    private static final String FAILURE = "Messages about bookings could not be claimed";
    private static final int BATCH = 20;
    private static final int AT_A_TIME = 2;

    /** Nobody waits for a message, and in a rush the next are not far behind. */
    private static final int GATHERING_MILLISECONDS = 200;

    private static final int MOST_THREADS = 24;

    @Inject
    private Outbox outbox;

    @Inject
    private Tellings tellings;

    @Inject
    private ModuleBookings modules;

    @Inject
    private BookingMail mail;

    @Resource
    private ManagedThreadFactory threads;

    private final AtomicBoolean wanted = new AtomicBoolean();
    private final Map<Lane, Semaphore> lanes = new ConcurrentHashMap<>();
    private ScheduledExecutorService timer;
    private ExecutorService workers;

    @PostConstruct
    void open() {
        timer = Executors.newSingleThreadScheduledExecutor(threads);
        workers = new ThreadPoolExecutor(0, MOST_THREADS, 30, TimeUnit.SECONDS, new SynchronousQueue<>(), threads);
    }

    void start(@Observes @Priority(500) PlatformStarted started) {
        timer.scheduleWithFixedDelay(this::run, 1000, 1000, TimeUnit.MILLISECONDS);
    }

    void poke(@Observes(during = TransactionPhase.AFTER_SUCCESS) LedgerChanged changed) {
        if (wanted.compareAndSet(false, true)) {
            timer.schedule(this::run, GATHERING_MILLISECONDS, TimeUnit.MILLISECONDS);
        }
    }

    void wake(@Observes ModuleChanged changed) {
        timer.execute(LoggedTask.of(LOG, FAILURE, () -> {
            outbox.wake(changed.moduleId());
            run();
        }));
    }

    @PreDestroy
    void close() {
        timer.shutdownNow();
        workers.shutdownNow();
    }

    private void run() {
        wanted.set(false);
        LoggedTask.of(LOG, FAILURE, () -> outbox.lanes().forEach(this::serve)).run();
    }

    /** On a thread of the lane's own, unless it has all its threads already or none is left. */
    private void serve(Lane lane) {
        Semaphore free = lanes.computeIfAbsent(lane, key -> new Semaphore(AT_A_TIME));
        if (!isWithinReach(lane) || !free.tryAcquire()) {
            return;
        }
        try {
            workers.execute(() -> {
                try {
                    LoggedTask.of(LOG, FAILURE, () -> empty(lane)).run();
                } finally {
                    free.release();
                }
            });
        } catch (RejectedExecutionException allBusy) {
            free.release();
        }
    }

    /** A module that does not run on this node may run on another, whose messages must not be taken from it. */
    private boolean isWithinReach(Lane lane) {
        return lane.channel() == Channel.MAIL || modules.isWithinReach(lane.module(), lane.building());
    }

    private void empty(Lane lane) {
        List<Outbox.Message> batch = outbox.claim(lane, BATCH);
        if (batch.size() == BATCH) {
            serve(lane);
        }
        while (!batch.isEmpty() && tell(batch)) {
            batch = outbox.claim(lane, BATCH);
        }
    }

    /** Returns false when the receiver turned out to be out of reach; what it was not told was given back. */
    boolean tell(List<Outbox.Message> batch) {
        Map<Outbox.Message, Told> read = read(batch);
        List<Outbox.Message> handled = new ArrayList<>();
        try {
            for (int i = 0; i < batch.size(); i++) {
                Optional<String> unreached = tell(batch.get(i), read, handled);
                if (unreached.isPresent()) {
                    outbox.giveBack(batch.subList(i, batch.size()), unreached.get());
                    return false;
                }
            }
            return true;
        } finally {
            if (!handled.isEmpty()) {
                outbox.done(handled);
            }
        }
    }

    /** Nothing when one of them cannot be read: then each is read by itself. */
    private Map<Outbox.Message, Told> read(List<Outbox.Message> batch) {
        try {
            return tellings.of(batch);
        } catch (RuntimeException oneOfThem) {
            return Map.of();
        }
    }

    /** Returns why the receiver is out of reach, if it is. */
    private Optional<String> tell(
            Outbox.Message message, Map<Outbox.Message, Told> read, List<Outbox.Message> handled) {
        try {
            Told told = read.containsKey(message) ? read.get(message) : tellings.of(message);
            if (message.channel() == Channel.MODULE) {
                return tellModule(message, told, handled);
            }
            tellPerson(message, told);
        } catch (UnknownKeyException e) {
            // Not the message's fault: a node that was given the key tells it, or this one once it is.
            LOG.log(
                    Level.WARNING,
                    () -> "A message about booking " + message.booking() + " cannot be read: " + e.getMessage());
            outbox.postponed(message, e.getMessage());
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, () -> "A message about booking " + message.booking() + " could not be told", e);
            outbox.failed(message, e.toString(), false);
        }
        return Optional.empty();
    }

    /** A module knows what it has heard before, so that what it handled may be noted for many messages at once. */
    private Optional<String> tellModule(Outbox.Message message, Told told, List<Outbox.Message> handled) {
        ModuleBookings.Told answer = modules.tell(told.offering(), told.event());
        switch (answer.delivery()) {
            case HANDLED -> handled.add(message);
            case FAILED -> outbox.failed(message, answer.message(), false);
            case NOT_REACHED -> {
                return Optional.of(answer.message());
            }
        }
        return Optional.empty();
    }

    private void tellPerson(Outbox.Message message, Told told) {
        BookingMail.Result result = mail.send(told);
        if (result.sent()) {
            outbox.done(message);
        } else {
            outbox.failed(message, result.error(), result.forGood());
        }
    }
}
