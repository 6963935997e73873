package plus.jia.module.youth;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import plus.jia.spi.HealthReport.Status;

class ProgrammeHealthTest {
    @Test
    void isWellWithSomethingToOffer() {
        assertThat(new ProgrammeHealth(new SampleLeague().programme).health().status())
                .isEqualTo(Status.UP);
    }

    @Test
    void isNotWhenThereIsNothing() {
        assertThat(new ProgrammeHealth(new InMemoryProgramme()).health().status())
                .isEqualTo(Status.DEGRADED);
    }
}
