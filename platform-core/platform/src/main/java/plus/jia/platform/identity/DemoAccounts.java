package plus.jia.platform.identity;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import plus.jia.platform.shared.PlatformStarted;
import plus.jia.spi.Role;

/** Makes one account of each role in demo mode; elsewhere they are not made, and those made before cannot be used. */
@ApplicationScoped
public class DemoAccounts {
    private static final String PASSWORD = "demo";

    private static final List<AccountProfile> PROFILES = List.of(
            demo("office", "示例街道工作人员 Sample office", Role.OFFICE, Optional.empty(), Set.of()),
            demo(
                    "station",
                    "示例服务站工作人员 Sample station",
                    Role.STATION,
                    Optional.empty(),
                    Set.of("corporate-avenue", "jinzhong-plaza")),
            demo("partner", "示例合作单位 Sample partner", Role.PARTNER, Optional.of("shuguang-hospital"), Set.of()),
            demo("resident", "示例居民 Sample resident", Role.RESIDENT, Optional.empty(), Set.of()));

    @Inject
    private Accounts accounts;

    @Inject
    @ConfigProperty(name = "jia.demo", defaultValue = "false")
    private boolean demoMode;

    void make(@Observes @Priority(100) PlatformStarted started) {
        if (demoMode) {
            PROFILES.forEach(profile -> accounts.ensureDemo(profile, PASSWORD));
        }
    }

    private static AccountProfile demo(
            String username, String displayName, Role role, Optional<String> partner, Set<String> buildings) {
        return new AccountProfile(username, displayName, Set.of(role), partner, buildings, true);
    }
}
