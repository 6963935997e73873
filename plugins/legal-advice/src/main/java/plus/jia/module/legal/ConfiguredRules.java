package plus.jia.module.legal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.time.Duration;
import java.time.ZoneId;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The rules as the office has set them, read anew for each call since they differ by building. */
@ApplicationScoped
class ConfiguredRules implements ConsultationRules {
    private Provider<Integer> minutes;
    private Provider<Integer> noticeHours;
    private Provider<String> zone;

    /** For the container's proxy. */
    protected ConfiguredRules() {}

    @Inject
    ConfiguredRules(
            @ConfigProperty(name = "legal-advice.consultation-minutes", defaultValue = "" + USUAL_MINUTES)
                    Provider<Integer> minutes,
            @ConfigProperty(name = "legal-advice.notice-hours", defaultValue = "" + USUAL_NOTICE_HOURS)
                    Provider<Integer> noticeHours,
            @ConfigProperty(name = "jia.zone", defaultValue = "Asia/Shanghai") Provider<String> zone) {
        this.minutes = minutes;
        this.noticeHours = noticeHours;
        this.zone = zone;
    }

    @Override
    public Duration length() {
        return Duration.ofMinutes(minutes.get());
    }

    @Override
    public Duration notice() {
        return Duration.ofHours(noticeHours.get());
    }

    @Override
    public ZoneId zone() {
        return ZoneId.of(zone.get());
    }
}
