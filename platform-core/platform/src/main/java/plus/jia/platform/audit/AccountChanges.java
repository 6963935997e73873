package plus.jia.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Map;
import plus.jia.platform.identity.AccountChanged;

/** Notes changes of accounts; identity itself cannot, as the log depends on it. */
@ApplicationScoped
public class AccountChanges {
    @Inject
    private AuditLog log;

    void note(@Observes AccountChanged event) {
        String change = event.change().name().toLowerCase(Locale.ROOT).replace('_', '-');
        log.record("account." + change, event.username(), Map.of());
    }
}
