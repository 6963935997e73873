package plus.jia.module.legal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import plus.jia.spi.HealthReport;
import plus.jia.spi.HealthReport.Status;
import plus.jia.spi.HealthReporter;

/** The module is well when every field has a lawyer on some rota. */
@ApplicationScoped
public class RotaHealth implements HealthReporter {
    private Rota rota;

    /** For the container's proxy. */
    protected RotaHealth() {}

    @Inject
    public RotaHealth(Rota rota) {
        this.rota = rota;
    }

    @Override
    @Transactional
    public HealthReport health() {
        Set<FieldOfLaw> unserved = EnumSet.allOf(FieldOfLaw.class);
        rota.all().forEach(duty -> unserved.removeAll(duty.lawyer().fields()));
        return unserved.isEmpty()
                ? new HealthReport(Status.UP, "各领域都有律师值班 / every field has a lawyer on duty")
                : new HealthReport(Status.DEGRADED, "没有律师值班 / nobody on duty: " + titles(unserved));
    }

    private static String titles(Set<FieldOfLaw> fields) {
        return fields.stream().map(field -> field.title().zh()).collect(Collectors.joining("、"));
    }
}
