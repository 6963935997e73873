package plus.jia.platform.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static plus.jia.platform.shared.Languages.CHINESE;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SnapshotKeeperTest {
    private static final String AVENUE = "corporate-avenue";
    private static final String TCM = "health-clinic.tcm";

    private final ScheduledExecutorService executor = Executors.newSingleThreadScheduledExecutor();
    private final Stocks stocks = Stocks.sample();
    private final AtomicInteger readings = new AtomicInteger();

    @AfterEach
    void stop() {
        executor.shutdownNow();
    }

    @Test
    void hasNoneBeforeTheFirstReading() {
        assertThat(keeper(Clock.systemUTC()).current()).isEmpty();
    }

    @Test
    void answersACrowdOfNewsByOneReading() throws Exception {
        SnapshotKeeper keeper = keeper(Clock.systemUTC());
        CountDownLatch crowd = new CountDownLatch(1);
        executor.execute(() -> awaitQuietly(crowd));
        for (int i = 0; i < 20; i++) {
            keeper.stockChanged();
        }
        crowd.countDown();
        awaitUntil(() -> keeper.current().isPresent());
        executor.submit(() -> {}).get();

        assertThat(readings).hasValue(1);
    }

    @Test
    void takesInAChange() throws Exception {
        SnapshotKeeper keeper = keeper(Clock.systemUTC());
        keeper.stockChanged();
        awaitUntil(() -> keeper.current().isPresent());
        stocks.enabled(AVENUE, TCM);
        keeper.stockChanged();

        awaitUntil(() -> keeper.current().orElseThrow().size() == 1);
    }

    @Test
    void triesAgainAfterAFailureAndKeepsWhatItHas() throws Exception {
        AtomicInteger attempts = new AtomicInteger();
        SnapshotKeeper keeper = new SnapshotKeeper(
                () -> {
                    if (attempts.incrementAndGet() == 1) {
                        throw new IllegalStateException("the database is away");
                    }
                    return stocks.stock();
                },
                Clock.systemUTC(),
                Stocks.SHANGHAI,
                executor);
        keeper.stockChanged();

        awaitUntil(() -> keeper.current().isPresent());
        assertThat(attempts).hasValue(2);
    }

    @Test
    void dropsASessionThatBeginsWithoutReadingAnew() throws Exception {
        Instant justBefore = Stocks.at("2026-11-24T12:00").minusMillis(300);
        Clock clock = Clock.offset(Clock.systemUTC(), Duration.between(Instant.now(), justBefore));
        stocks.enabled(AVENUE, TCM).session(AVENUE, TCM, "2026-11-24T12:00", "2026-11-24T14:00");
        SnapshotKeeper keeper = keeper(clock);
        keeper.stockChanged();
        awaitUntil(() -> keeper.current().isPresent());
        assertThat(sessions(keeper)).isEqualTo(1);

        awaitUntil(() -> sessions(keeper) == 0);
        assertThat(readings).hasValue(1);
    }

    private SnapshotKeeper keeper(Clock clock) {
        return new SnapshotKeeper(
                () -> {
                    readings.incrementAndGet();
                    return stocks.stock();
                },
                clock,
                Stocks.SHANGHAI,
                executor);
    }

    private static int sessions(SnapshotKeeper keeper) {
        return keeper.current()
                .orElseThrow()
                .find(CatalogueQuery.in(AVENUE), CHINESE)
                .items()
                .get(0)
                .nextSessions()
                .size();
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await(5, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void awaitUntil(BooleanSupplier condition) throws InterruptedException {
        Instant end = Instant.now().plusSeconds(10);
        while (!condition.getAsBoolean()) {
            assertThat(Instant.now()).as("gave up waiting").isBefore(end);
            Thread.sleep(10);
        }
    }
}
