package plus.jia.platform.catalogue;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Holds the snapshot in force and replaces it: when the stock changed, and when time has passed a session by. All work is done on the one
 * thread of the executor; readers wait for nothing.
 */
final class SnapshotKeeper {
    /** News come in crowds: one reading answers all that arrive meanwhile. */
    static final Duration GATHER = Duration.ofMillis(50);

    private static final Duration FIRST_PAUSE = Duration.ofMillis(500);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);
    private static final Logger LOG = System.getLogger(SnapshotKeeper.class.getName());

    private final Supplier<Stock> reader;
    private final Clock clock;
    private final ZoneId zone;
    private final ScheduledExecutorService executor;
    private final AtomicBoolean readingIsDue = new AtomicBoolean();
    private volatile @Nullable CatalogueSnapshot current;
    private @Nullable Stock stock;
    private @Nullable Future<?> nextPassing;
    private Duration pause = FIRST_PAUSE;

    SnapshotKeeper(Supplier<Stock> reader, Clock clock, ZoneId zone, ScheduledExecutorService executor) {
        this.reader = reader;
        this.clock = clock;
        this.zone = zone;
        this.executor = executor;
    }

    /** The snapshot in force; empty until the first was made. */
    Optional<CatalogueSnapshot> current() {
        return Optional.ofNullable(current);
    }

    /** Reads the stock anew, very soon. */
    void stockChanged() {
        readIn(GATHER);
    }

    private void readIn(Duration delay) {
        if (readingIsDue.compareAndSet(false, true)) {
            executor.schedule(this::read, delay.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private void read() {
        readingIsDue.set(false);
        try {
            stock = reader.get();
            arrange(stock);
            pause = FIRST_PAUSE;
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "The catalogue stays as it is, since it cannot be read anew at present", e);
            readIn(pause);
            pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : LONGEST_PAUSE;
        }
    }

    private void arrange(Stock of) {
        CatalogueSnapshot made = CatalogueSnapshot.of(of, clock.instant(), zone, current);
        current = made;
        arrangeAgainAt(made.goodUntil(), of);
    }

    private void arrangeAgainAt(Instant when, Stock of) {
        if (nextPassing != null) {
            nextPassing.cancel(false);
        }
        Duration delay = Duration.between(clock.instant(), when);
        nextPassing = executor.schedule(() -> arrange(of), delay.toMillis() + 1, TimeUnit.MILLISECONDS);
    }
}
