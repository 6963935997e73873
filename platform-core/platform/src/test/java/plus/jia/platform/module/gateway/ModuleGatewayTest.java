package plus.jia.platform.module.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import plus.jia.bridge.Registered;
import plus.jia.platform.shared.Transactions;
import plus.jia.spi.LocalizedText;
import plus.jia.spi.offering.BookingMode;
import plus.jia.spi.offering.Category;
import plus.jia.spi.offering.Offering;

@Timeout(60)
class ModuleGatewayTest {
    private static final String BUILDING = "corporate-avenue";

    private final List<String> recorded = new CopyOnWriteArrayList<>();
    private final AtomicBoolean inTransaction = new AtomicBoolean();
    private final ModuleGateway gateway = new ModuleGateway(new QuickLimits(), this::note, new FakeTransactions());

    @AfterEach
    void stop() {
        gateway.stop();
    }

    @Test
    void answersWhatAWellBehavedModuleOffers() {
        try (Registered good = Registered.module("good", () -> List.of(offering("music")))) {
            assertThat(offerings("good")).isInstanceOf(Outcome.Answered.class);
            assertThat(recorded).isEmpty();
        }
    }

    @Test
    void saysThatAModuleDoesNotRunWithoutBlamingIt() {
        assertThat(kind(offerings("nobody"))).isEqualTo(FailureKind.NOT_RUNNING);
        assertThat(recorded).isEmpty();
    }

    @Test
    void recordsWhatAModuleThrows() {
        try (Registered bad = Registered.module("bad", () -> {
            throw new IllegalStateException("rota lost");
        })) {
            assertThat(kind(offerings("bad"))).isEqualTo(FailureKind.THREW);
            assertThat(recorded).singleElement().asString().contains("bad OFFERINGS THREW", "rota lost");
        }
    }

    @Test
    void survivesALinkageError() {
        try (Registered bad = Registered.module("bad", () -> {
            throw new NoSuchMethodError("plus.jia.spi.Gone.gone()");
        })) {
            assertThat(kind(offerings("bad"))).isEqualTo(FailureKind.THREW);
        }
    }

    @Test
    void refusesNull() {
        try (Registered bad = Registered.module("bad", () -> null)) {
            assertThat(kind(offerings("bad"))).isEqualTo(FailureKind.INVALID_ANSWER);
        }
    }

    @Test
    void refusesMoreThanTheContractAllows() {
        List<Offering> flood =
                IntStream.range(0, 100_000).mapToObj(i -> offering("o" + i)).toList();
        try (Registered bad = Registered.module("bad", () -> flood)) {
            assertThat(message(offerings("bad"))).contains("more than 500");
        }
    }

    @Test
    void refusesDuplicateCodes() {
        try (Registered bad = Registered.module("bad", () -> List.of(offering("a"), offering("a")))) {
            assertThat(message(offerings("bad"))).contains("\"a\" twice");
        }
    }

    @Test
    void cutsAnEndlessListOffByTime() {
        try (Registered bad = Registered.module("bad", EndlessList::new)) {
            assertThat(kind(offerings("bad"))).isIn(FailureKind.TOO_SLOW, FailureKind.INVALID_ANSWER);
        }
    }

    @Test
    void keepsACopyThatTheModuleCannotChangeAfterwards() {
        List<Offering> own = new ArrayList<>(List.of(offering("music")));
        try (Registered bad = Registered.module("bad", () -> own)) {
            Outcome<List<Offering>> answer = offerings("bad");
            own.clear();
            assertThat(answer.orElse(failed -> List.of())).hasSize(1);
        }
    }

    @Test
    void stopsWaitingForAModuleThatHangsAndServesOthersMeanwhile() {
        CountDownLatch never = new CountDownLatch(1);
        try (Registered hung = Registered.module("hung", () -> stubborn(never));
                Registered good = Registered.module("good", () -> List.of(offering("music")))) {
            for (int i = 0; i < 10; i++) {
                assertThat(kind(offerings("hung")))
                        .isIn(FailureKind.TOO_SLOW, FailureKind.CUT_OFF, FailureKind.TOO_MANY_CALLS);
                assertThat(offerings("good")).isInstanceOf(Outcome.Answered.class);
            }
        } finally {
            never.countDown();
        }
    }

    @Test
    void cutsAModuleOffOnlyWhereItFails() {
        AtomicBoolean broken = new AtomicBoolean(true);
        try (Registered bad = Registered.module("bad", () -> {
            if (broken.get()) {
                throw new IllegalStateException("broken here");
            }
            return List.of(offering("music"));
        })) {
            for (int i = 0; i < 3; i++) {
                offerings("bad", BUILDING);
            }
            broken.set(false);
            assertThat(kind(offerings("bad", BUILDING))).isEqualTo(FailureKind.CUT_OFF);
            assertThat(gateway.isCutOff("bad", BUILDING)).isTrue();
            assertThat(offerings("bad", "k11")).isInstanceOf(Outcome.Answered.class);
        }
    }

    @Test
    void asksAgainAfterTheCutOffTime() throws InterruptedException {
        AtomicBoolean broken = new AtomicBoolean(true);
        try (Registered bad = Registered.module("bad", () -> {
            if (broken.get()) {
                throw new IllegalStateException("broken for now");
            }
            return List.of(offering("music"));
        })) {
            for (int i = 0; i < 3; i++) {
                offerings("bad", BUILDING);
            }
            broken.set(false);
            Thread.sleep(new QuickLimits().cutOffTime().toMillis() + 100);
            assertThat(offerings("bad", BUILDING)).isInstanceOf(Outcome.Answered.class);
        }
    }

    @Test
    void refusesToBeCalledInsideATransaction() {
        inTransaction.set(true);
        assertThatThrownBy(() -> offerings("good")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void refusesNewCallsWhileAModuleDrains() {
        try (Registered good = Registered.module("good", () -> List.of(offering("music")))) {
            gateway.drain("good", Duration.ofSeconds(1));
            assertThat(kind(offerings("good"))).isEqualTo(FailureKind.NOT_RUNNING);
        }
    }

    private Outcome<List<Offering>> offerings(String module) {
        return offerings(module, null);
    }

    private Outcome<List<Offering>> offerings(String module, @Nullable String building) {
        return gateway.call(
                module,
                building,
                Operation.OFFERINGS,
                capabilities ->
                        Answers.distinct(capabilities.provider().offerings(), 500, "offerings", Offering::code));
    }

    private static FailureKind kind(Outcome<?> outcome) {
        return ((Outcome.Failed<?>) outcome).kind();
    }

    private static String message(Outcome<?> outcome) {
        return ((Outcome.Failed<?>) outcome).message();
    }

    private static Offering offering(String code) {
        return Offering.builder(code, BookingMode.DROP_IN, Category.CULTURE)
                .title(LocalizedText.zh("音乐午餐"))
                .summary(LocalizedText.zh("午间音乐会"))
                .build();
    }

    /** Hangs and does not heed interruption. */
    private static List<Offering> stubborn(CountDownLatch never) {
        while (true) {
            try {
                never.await();
                return List.of();
            } catch (InterruptedException ignoredOnPurpose) {
                Thread.onSpinWait();
            }
        }
    }

    private void note(String module, @Nullable String building, Operation operation, FailureKind kind, String message) {
        recorded.add(module + " " + operation + " " + kind + " " + message);
    }

    /** A list that never comes to an end and says it is empty. */
    private static final class EndlessList extends AbstractList<Offering> {
        @Override
        public Offering get(int index) {
            return offering("o" + index);
        }

        @Override
        public int size() {
            return 0;
        }

        @Override
        public Iterator<Offering> iterator() {
            return IntStream.iterate(0, i -> i + 1).mapToObj(this::get).iterator();
        }
    }

    private static final class QuickLimits extends CallLimits {
        @Override
        public Duration timeLimit(Operation operation) {
            return Duration.ofMillis(300);
        }

        @Override
        public int callsPerBuilding() {
            return 4;
        }

        @Override
        public int threadsPerModule() {
            return 8;
        }

        @Override
        public int failuresToCutOff() {
            return 3;
        }

        @Override
        public Duration cutOffTime() {
            return Duration.ofMillis(500);
        }
    }

    private final class FakeTransactions extends Transactions {
        @Override
        public void requireNone(String what) {
            if (inTransaction.get()) {
                throw new IllegalStateException(what);
            }
        }
    }
}
