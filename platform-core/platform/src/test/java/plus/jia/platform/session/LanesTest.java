package plus.jia.platform.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;
import plus.jia.platform.module.OfferingId;

class LanesTest {
    private static final Place CLINIC_K11 = place("health-clinic", "k11");
    private static final Place CLINIC_LANSHENG = place("health-clinic", "lansheng");
    private static final Place ADVICE_K11 = place("legal-advice", "k11");

    private final Deque<Runnable> started = new ArrayDeque<>();
    private final List<Place> planned = new ArrayList<>();

    @Test
    void runsOneLaneAModule() {
        Lanes lanes = new Lanes(started::add, planned::add);

        lanes.add(CLINIC_K11);
        lanes.add(CLINIC_LANSHENG);
        lanes.add(ADVICE_K11);

        assertThat(started).hasSize(2);
        started.forEach(Runnable::run);
        assertThat(planned).containsExactly(CLINIC_K11, CLINIC_LANSHENG, ADVICE_K11);
    }

    @Test
    void letsAPlaceWaitOnce() {
        Lanes lanes = new Lanes(started::add, planned::add);

        lanes.add(CLINIC_K11);
        lanes.add(CLINIC_K11);
        started.remove().run();

        assertThat(planned).containsExactly(CLINIC_K11);
    }

    @Test
    void plansAPlaceAgainThatChangedWhileItWasPlanned() {
        List<Lanes> self = new ArrayList<>();
        Lanes lanes = new Lanes(started::add, place -> {
            if (planned.isEmpty()) {
                self.get(0).add(place);
            }
            planned.add(place);
        });
        self.add(lanes);

        lanes.add(CLINIC_K11);
        started.remove().run();

        assertThat(planned).containsExactly(CLINIC_K11, CLINIC_K11);
        assertThat(started).isEmpty();
    }

    @Test
    void goesOnAfterAFailure() {
        Lanes lanes = new Lanes(started::add, place -> {
            planned.add(place);
            throw new IllegalStateException("on purpose");
        });

        lanes.add(CLINIC_K11);
        lanes.add(CLINIC_LANSHENG);
        started.remove().run();

        assertThat(planned).containsExactly(CLINIC_K11, CLINIC_LANSHENG);
    }

    @Test
    void startsALaneAgainThatHadEnded() {
        Lanes lanes = new Lanes(started::add, planned::add);
        lanes.add(CLINIC_K11);
        started.remove().run();

        lanes.add(CLINIC_LANSHENG);
        started.remove().run();

        assertThat(planned).containsExactly(CLINIC_K11, CLINIC_LANSHENG);
    }

    private static Place place(String module, String building) {
        return new Place(new OfferingId(module, "sample"), building);
    }
}
