package plus.jia.platform.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import plus.jia.platform.Database;
import plus.jia.platform.module.OfferingId;
import plus.jia.platform.shared.Problem;
import plus.jia.spi.booking.BookingState;
import plus.jia.spi.offering.BookingMode;

/** Many at once, each thread with a connection and beans of its own as if it were a node. */
class RushTest {
    private static final int THREADS = 8;
    private static Database database;

    private Street street;
    private long session;
    private List<Street> nodes;

    @BeforeAll
    static void start() {
        database = Database.start();
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @BeforeEach
    void openASessionOfTwentyPlaces() {
        street = new Street(database).emptied();
        OfferingId music = street.offering("example-service.music", BookingMode.SESSION, offering -> offering);
        session = street.session(music, "wed", "2026-11-25T04:00:00Z", 20);
        nodes = IntStream.range(0, THREADS)
                .mapToObj(i -> {
                    Street node = new Street(database.forAnotherThread());
                    node.offerings.add("example-service.music", BookingMode.SESSION);
                    return node;
                })
                .toList();
        IntStream.range(0, 200).forEach(i -> street.account("p" + i));
    }

    @Test
    void neverGivesOutMorePlacesThanThereAreAndNumbersTheRestWithoutGaps() throws Exception {
        Queue<BookingView> made = new ConcurrentLinkedQueue<>();

        inParallel((node, number) -> {
            for (int i = number; i < 200; i += THREADS) {
                made.add(node.bookings.book(Street.draft(session, 1, true), Booker.self("p" + i, "zh")));
            }
        });

        assertThat(made).hasSize(200);
        assertThat(made.stream().filter(booking -> booking.state() == BookingState.CONFIRMED))
                .hasSize(20);
        assertThat(positions()).isEqualTo(IntStream.rangeClosed(1, 180).boxed().toList());
        assertThat(street.violations(session)).isEmpty();
    }

    @Test
    void holdsWhileOthersCancelPromoteByHandAndChangeTheCapacity() throws Exception {
        Queue<BookingView> made = new ConcurrentLinkedQueue<>();
        Queue<Throwable> unexpected = new ConcurrentLinkedQueue<>();

        inParallel((node, number) -> {
            Random random = new Random(number);
            for (int i = number; i < 200; i += THREADS) {
                String who = "p" + i;
                int places = 1 + random.nextInt(3);
                attempt(
                        unexpected,
                        () -> made.add(
                                node.bookings.book(Street.draft(session, places, true), Booker.self(who, "zh"))));
                List<BookingView> known = new ArrayList<>(made);
                Collections.shuffle(known, random);
                known.stream().limit(2).forEach(booking -> attempt(unexpected, () -> disturb(node, booking, random)));
            }
        });

        assertThat(unexpected).isEmpty();
        assertThat(street.violations(session)).isEmpty();
        assertThat(positions())
                .isEqualTo(IntStream.rangeClosed(1, positions().size()).boxed().toList());
    }

    private void disturb(Street node, BookingView booking, Random random) {
        switch (random.nextInt(4)) {
            case 0 -> node.bookings.cancel(booking.id(), booking.owner());
            case 1 -> node.bookings.promote(booking.id(), "station");
            case 2 -> node.bookings.accept(booking.id(), booking.owner());
            default ->
                node.database.inTransaction(() -> {
                    node.places.lock(session, node.clock.instant());
                    node.database
                            .entities()
                            .createNativeQuery(
                                    "update platform.session set capacity = greatest(places_taken, :wanted) where id = :id")
                            .setParameter("wanted", 10 + random.nextInt(20))
                            .setParameter("id", session)
                            .executeUpdate();
                    node.waitingList.promote(session);
                });
        }
    }

    /** Refusals are what the disturbance is about; anything else is not. */
    private static void attempt(Queue<Throwable> unexpected, Runnable step) {
        try {
            step.run();
        } catch (Problem refused) {
            assertThat(refused.status()).isEqualTo(409);
        } catch (RuntimeException e) {
            unexpected.add(e);
        }
    }

    private List<Integer> positions() {
        return street.database.inTransaction(() -> street.database
                .entities()
                .createQuery(
                        "from Booking where session = :session and state = WAITLISTED order by waitingNumber",
                        Booking.class)
                .setParameter("session", session)
                .getResultStream()
                .map(street.waitingList::position)
                .toList());
    }

    private interface Task {
        void run(Street node, int number) throws Exception;
    }

    private void inParallel(Task task) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        CountDownLatch together = new CountDownLatch(THREADS);
        List<Future<?>> done = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            int number = i;
            done.add(threads.submit(() -> {
                together.countDown();
                together.await();
                task.run(nodes.get(number), number);
                return null;
            }));
        }
        for (Future<?> each : done) {
            each.get(5, TimeUnit.MINUTES);
        }
        threads.shutdown();
    }
}
