package plus.jia.module.youth;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import plus.jia.spi.HealthReport;
import plus.jia.spi.HealthReport.Status;
import plus.jia.spi.HealthReporter;

/** The module is well when it has something to offer. */
@ApplicationScoped
public class ProgrammeHealth implements HealthReporter {
    private Programme programme;

    /** For the container's proxy. */
    protected ProgrammeHealth() {}

    @Inject
    public ProgrammeHealth(Programme programme) {
        this.programme = programme;
    }

    @Override
    public HealthReport health() {
        int camps = programme.camps().size();
        int events = programme.events().size();
        return camps + events == 0
                ? new HealthReport(Status.DEGRADED, "没有任何营地和活动 / neither camps nor events")
                : new HealthReport(Status.UP, camps + "个营地，" + events + "项活动 / camps and events");
    }
}
