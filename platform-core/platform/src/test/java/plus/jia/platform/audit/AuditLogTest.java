package plus.jia.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import plus.jia.platform.Database;
import plus.jia.platform.SetClock;
import plus.jia.platform.identity.Caller;
import plus.jia.platform.identity.CurrentAccount;
import plus.jia.spi.Role;

class AuditLogTest {
    private static Database database;

    private final SetClock clock = new SetClock("2026-12-01T04:00:00Z");
    private final CurrentAccount account = new CurrentAccount();
    private final AuditLog log = database.bean(AuditLog.class, clock, account);

    @BeforeAll
    static void start() {
        database = Database.start();
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @BeforeEach
    void empty() {
        database.run("delete from platform.audit_entry");
    }

    @Test
    void tellsWhoDidWhatWhenAndToWhat() {
        account.enter(new Caller("office", "Office", Set.of(Role.OFFICE), Optional.empty(), Set.of()));

        log.record("enablement.enabled", "corporate-avenue/example-service.noon", Map.of("kind", "trial", "名", "“值”"));

        assertThat(log.find(AuditQuery.newest(1, 10)).items())
                .singleElement()
                .usingRecursiveComparison()
                .ignoringFields("id")
                .isEqualTo(new AuditRecord(
                        0,
                        clock.instant(),
                        "office",
                        "enablement.enabled",
                        "corporate-avenue/example-service.noon",
                        Map.of("kind", "trial", "名", "“值”")));
    }

    @Test
    void namesTheSystemWhereNobodyIsSignedIn() {
        log.record("module.failed", "health-clinic", Map.of());

        assertThat(log.find(AuditQuery.newest(1, 10)).items())
                .extracting(AuditRecord::who)
                .containsExactly(AuditLog.SYSTEM);
    }

    @Test
    void forgetsWhatWasRolledBack() {
        try {
            database.inTransaction(() -> {
                log.record("module.suspended", "health-clinic", Map.of());
                throw new IllegalStateException("on purpose");
            });
        } catch (IllegalStateException expected) {
            assertThat(expected).hasMessage("on purpose");
        }
        assertThat(log.find(AuditQuery.newest(1, 10)).total()).isZero();
    }

    @Test
    void showsTheNewestFirstPageByPage() {
        for (int i = 1; i <= 5; i++) {
            log.record("a.b", "subject" + i, Map.of());
        }

        AuditPage second = log.find(AuditQuery.newest(2, 2));

        assertThat(second.total()).isEqualTo(5);
        assertThat(second.items()).extracting(AuditRecord::subject).containsExactly("subject3", "subject2");
        assertThat(log.find(AuditQuery.newest(4, 2)).items()).isEmpty();
    }

    @Test
    void isFilteredByEachPart() {
        log.record("module.failed", "health_clinic", Map.of());
        clock.set("2026-12-02T04:00:00Z");
        log.record("enablement.enabled", "corporate-avenue/healthXclinic.x", Map.of());

        assertThat(subjects(Optional.of("module."), Optional.empty(), Optional.empty()))
                .containsExactly("health_clinic");
        assertThat(subjects(Optional.empty(), Optional.of("health_clinic"), Optional.empty()))
                .as("an underscore is no wildcard")
                .containsExactly("health_clinic");
        assertThat(subjects(Optional.empty(), Optional.empty(), Optional.of(Instant.parse("2026-12-02T00:00:00Z"))))
                .containsExactly("corporate-avenue/healthXclinic.x");
    }

    private Iterable<String> subjects(Optional<String> action, Optional<String> subject, Optional<Instant> from) {
        AuditQuery query = new AuditQuery(Optional.empty(), action, subject, from, Optional.empty(), 1, 10);
        return log.find(query).items().stream().map(AuditRecord::subject).toList();
    }
}
