package plus.jia.module.legal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.List;
import org.junit.jupiter.api.Test;
import plus.jia.spi.HealthReport.Status;

class RotaHealthTest {
    private final SampleAssociation association = new SampleAssociation();
    private final RotaHealth health = new RotaHealth(association.rota);

    @Test
    void isWellWhenEveryFieldHasALawyerOnDuty() {
        assertThat(health.health().status()).isEqualTo(Status.UP);
    }

    @Test
    void namesTheFieldsThatNobodyServes() {
        association.rota.replace(
                SampleAssociation.BUILDING,
                List.of(SampleAssociation.duty(association.lawyerA, DayOfWeek.TUESDAY, "12:00", "13:00")));

        assertThat(health.health().status()).isEqualTo(Status.DEGRADED);
        assertThat(health.health().detail()).contains("婚姻家庭", "房产").doesNotContain("劳动");
    }
}
