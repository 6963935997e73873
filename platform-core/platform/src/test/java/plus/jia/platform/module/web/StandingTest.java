package plus.jia.platform.module.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import plus.jia.platform.module.DesiredState;
import plus.jia.platform.module.ModuleOrigin;
import plus.jia.platform.module.ModuleState;
import plus.jia.platform.module.ModuleView;
import plus.jia.platform.module.ModuleView.OnNode;
import plus.jia.spi.LocalizedText;

class StandingTest {
    @Test
    void isFailedWhereOneNodeFailed() {
        assertThat(standing(DesiredState.ACTIVE, on(ModuleState.ACTIVE, null), on(ModuleState.FAILED, null)))
                .isEqualTo(Standing.FAILED);
    }

    @Test
    void isChangingUntilEveryNodeDoesWhatIsWanted() {
        assertThat(standing(DesiredState.SUSPENDED, on(ModuleState.SUSPENDED, null), on(ModuleState.DRAINING, null)))
                .isEqualTo(Standing.CHANGING);
        assertThat(standing(DesiredState.ACTIVE)).isEqualTo(Standing.CHANGING);
    }

    @Test
    void isUnwellWhereItRunsButSaysThatItDoesNotWork() {
        assertThat(standing(DesiredState.ACTIVE, on(ModuleState.ACTIVE, "DEGRADED")))
                .isEqualTo(Standing.UNWELL);
    }

    @Test
    void isWhatIsWantedWhereAllIsWell() {
        assertThat(standing(DesiredState.ACTIVE, on(ModuleState.ACTIVE, "UP"))).isEqualTo(Standing.ACTIVE);
        assertThat(standing(DesiredState.SUSPENDED, on(ModuleState.SUSPENDED, "DOWN")))
                .isEqualTo(Standing.SUSPENDED);
    }

    private static Standing standing(DesiredState desired, OnNode... nodes) {
        return Standing.of(new ModuleView(
                "music",
                LocalizedText.zh("音乐"),
                "partner",
                "1.0",
                1,
                ModuleOrigin.BUNDLED,
                "/m/music",
                "",
                desired,
                Arrays.asList(nodes),
                null,
                List.of(),
                Instant.EPOCH));
    }

    private static OnNode on(ModuleState state, String health) {
        return new OnNode("node", state, Instant.EPOCH, null, null, health, null);
    }
}
