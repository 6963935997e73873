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
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import plus.jia.platform.module.ModuleBookings;
import plus.jia.platform.module.ModuleChanged;
import plus.jia.platform.shared.PlatformStarted;
import plus.jia.platform.shared.UnknownKeyException;

/** Tells what the outbox holds: at once after a change, and every second whatever was left, by any node. */
@ApplicationScoped
public class Deliveries {
    private static final Logger LOG = System.getLogger(Deliveries.class.getName());
    private static final int BATCH = 20;
    private static final int AT_A_TIME = 4;

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
    private final Semaphore free = new Semaphore(AT_A_TIME);
    private ScheduledExecutorService timer;
    private ExecutorService workers;

    @PostConstruct
    void open() {
        timer = Executors.newSingleThreadScheduledExecutor(threads);
        workers = Executors.newFixedThreadPool(AT_A_TIME, threads);
    }

    void start(@Observes @Priority(500) PlatformStarted started) {
        timer.scheduleWithFixedDelay(this::run, 1000, 1000, TimeUnit.MILLISECONDS);
    }

    void poke(@Observes(during = TransactionPhase.AFTER_SUCCESS) LedgerChanged changed) {
        if (wanted.compareAndSet(false, true)) {
            timer.schedule(this::run, 20, TimeUnit.MILLISECONDS);
        }
    }

    void wake(@Observes ModuleChanged changed) {
        timer.execute(() -> {
            outbox.wake(changed.moduleId());
            run();
        });
    }

    @PreDestroy
    void close() {
        timer.shutdownNow();
        workers.shutdownNow();
    }

    private void run() {
        wanted.set(false);
        try {
            List<Outbox.Message> batch = claim();
            while (!batch.isEmpty()) {
                batch.forEach(this::hand);
                batch = claim();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "Messages about bookings could not be claimed", e);
        }
    }

    /** No more than can be told at once, so that a claim never grows old in a queue. */
    private List<Outbox.Message> claim() throws InterruptedException {
        free.acquire();
        free.release();
        return outbox.claim(BATCH);
    }

    private void hand(Outbox.Message message) {
        free.acquireUninterruptibly();
        workers.execute(() -> {
            try {
                tell(message);
            } finally {
                free.release();
            }
        });
    }

    void tell(Outbox.Message message) {
        try {
            Told told = tellings.of(message.booking(), message.sequence());
            switch (message.channel()) {
                case MODULE -> tellModule(message, told);
                case MAIL -> tellPerson(message, told);
            }
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
    }

    private void tellModule(Outbox.Message message, Told told) {
        ModuleBookings.Told answer = modules.tell(told.offering(), told.event());
        switch (answer.delivery()) {
            case HANDLED -> outbox.done(message);
            case FAILED -> outbox.failed(message, answer.message(), false);
            case NOT_REACHED -> outbox.postponed(message, answer.message());
        }
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
