package plus.jia.module.youth;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.time.Duration;
import java.time.ZoneId;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The rules as the office has set them, read anew for each call since they differ by building. */
@ApplicationScoped
class ConfiguredRules implements EnrolmentRules {
    private Provider<Integer> campClosesDays;
    private Provider<Integer> eventNoticeHours;
    private Provider<String> zone;

    /** For the container's proxy. */
    protected ConfiguredRules() {}

    @Inject
    ConfiguredRules(
            @ConfigProperty(name = "youth-programmes.camp-closes-days", defaultValue = "" + USUAL_CAMP_CLOSES_DAYS)
                    Provider<Integer> campClosesDays,
            @ConfigProperty(name = "youth-programmes.event-notice-hours", defaultValue = "" + USUAL_EVENT_NOTICE_HOURS)
                    Provider<Integer> eventNoticeHours,
            @ConfigProperty(name = "jia.zone", defaultValue = "Asia/Shanghai") Provider<String> zone) {
        this.campClosesDays = campClosesDays;
        this.eventNoticeHours = eventNoticeHours;
        this.zone = zone;
    }

    @Override
    public int campClosesDays() {
        return campClosesDays.get();
    }

    @Override
    public Duration eventNotice() {
        return Duration.ofHours(eventNoticeHours.get());
    }

    @Override
    public ZoneId zone() {
        return ZoneId.of(zone.get());
    }
}
