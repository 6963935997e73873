package plus.jia.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import plus.jia.platform.Database;
import plus.jia.platform.FiredEvents;
import plus.jia.platform.SetClock;
import plus.jia.platform.identity.AccountChanged.Change;
import plus.jia.platform.shared.Problem;
import plus.jia.spi.Role;

class AccountsTest {
    private static final AccountProfile OFFICE = profile("office", Role.OFFICE);
    private static Database database;

    private final SetClock clock = new SetClock("2026-12-01T04:00:00Z");
    private final FiredEvents<AccountChanged> changes = new FiredEvents<>();
    private final Accounts accounts = accounts(false);

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
        database.run("delete from platform.account");
        database.entities().clear();
    }

    @Test
    void keepWhatTheyWereGiven() {
        AccountProfile partner = new AccountProfile(
                "Clinic.Desk ", "前台", Set.of(Role.PARTNER), Optional.of("shuguang-hospital"), Set.of(), true);

        accounts.save(partner, "long enough");

        assertThat(accounts.profile("clinic.desk")).contains(partner);
        assertThat(accounts.find("clinic.desk").orElseThrow().caller().isPartnerOf("shuguang-hospital"))
                .isTrue();
        assertThat(changes.events).containsExactly(new AccountChanged("clinic.desk", Change.CREATED));
    }

    @Test
    void cannotBeUsedWhileDisabled() {
        accounts.save(OFFICE, "long enough");
        accounts.save(profile("second", Role.OFFICE), "long enough");
        accounts.save(new AccountProfile("office", "o", Set.of(Role.OFFICE), Optional.empty(), Set.of(), false), null);

        assertThat(accounts.find("office")).isEmpty();
        assertThat(accounts.profile("office")).isPresent();
    }

    @Test
    void neverLoseTheirLastOffice() {
        accounts.save(OFFICE, "long enough");

        assertThatThrownBy(() -> accounts.save(profile("office", Role.RESIDENT), null))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.type()).isEqualTo("last-office-account"));
        assertThat(accounts.find("office").orElseThrow().caller().isOffice()).isTrue();
    }

    @Test
    void needAPasswordOfSomeLength() {
        assertThatThrownBy(() -> accounts.save(OFFICE, null)).hasMessageContaining("password-missing");
        assertThatThrownBy(() -> accounts.save(OFFICE, "short")).hasMessageContaining("password-length");
    }

    @Test
    void ofTheDemoExistInDemoModeOnly() {
        Accounts inDemoMode = accounts(true);
        inDemoMode.ensureDemo(OFFICE, "demo");

        assertThat(inDemoMode.find("office")).isPresent();
        assertThat(accounts.find("office")).isEmpty();
        assertThat(accounts.list()).isEmpty();
        assertThat(accounts.officeExists()).isFalse();
    }

    @Test
    void takeTheNameOfADemoAccountInEarnestWithANewPassword() {
        accounts(true).ensureDemo(OFFICE, "demo");

        accounts.save(OFFICE, "long enough");

        assertThat(accounts.find("office").orElseThrow().passwordHash()).isEqualTo("hash of long enough");
    }

    @Test
    void areNotReplacedByDemoAccounts() {
        accounts.save(OFFICE, "long enough");

        accounts(true).ensureDemo(OFFICE, "demo");

        assertThat(accounts.find("office").orElseThrow().passwordHash()).isEqualTo("hash of long enough");
    }

    @Test
    void endTheSessionsOfAnOldPassword() {
        accounts.save(OFFICE, "long enough");
        SignedIn session = new SignedIn("office", clock.instant());
        assertThat(session.holds(accounts.find("office").orElseThrow(), clock.instant()))
                .isTrue();

        clock.set("2026-12-01T04:00:01Z");
        accounts.changePassword("office", "another one");

        assertThat(session.holds(accounts.find("office").orElseThrow(), clock.instant()))
                .isFalse();
    }

    @Test
    void endASessionAfterTwelveHours() {
        accounts.save(OFFICE, "long enough");
        SignedIn session = new SignedIn("office", clock.instant());

        clock.set("2026-12-01T16:00:00Z");

        assertThat(session.holds(accounts.find("office").orElseThrow(), clock.instant()))
                .isFalse();
    }

    @Test
    void refuseWhatDoesNotFitTheirRoles() {
        assertThatThrownBy(() -> accounts.save(profile("p", Role.PARTNER), "long enough"))
                .hasMessageContaining("account-partner-mismatch");
        assertThatThrownBy(() -> accounts.save(profile("s", Role.STATION), "long enough"))
                .hasMessageContaining("account-buildings-mismatch");
    }

    @Test
    void areNotLookedForUnderNamesThatNoneCanHave() {
        assertThat(List.of("", "a\0b", "x".repeat(65), "O'Brien", "a b"))
                .allSatisfy(name -> assertThat(accounts.find(name)).isEmpty());
    }

    private Accounts accounts(boolean demoMode) {
        return database.bean(Accounts.class, new PlainPasswords(), clock, changes, demoMode);
    }

    private static AccountProfile profile(String username, Role role) {
        return new AccountProfile(username, "somebody", Set.of(role), Optional.empty(), Set.of(), true);
    }

    /** Costs nothing, and shows what was hashed. */
    private static final class PlainPasswords extends Passwords {
        @Override
        String hash(String password) {
            return "hash of " + password;
        }
    }
}
