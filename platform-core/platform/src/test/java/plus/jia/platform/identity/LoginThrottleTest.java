package plus.jia.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import plus.jia.platform.SetClock;

class LoginThrottleTest {
    private static final String HOME = "192.0.2.1";
    private static final String ELSEWHERE = "198.51.100.7";

    private final SetClock clock = new SetClock("2026-12-01T04:00:00Z");
    private final LoginThrottle throttle = new LoginThrottle(clock);

    @Test
    void letsFiveGuessesAtAnAccountPassAndThenMakesWait() {
        assertThat(fail("office", HOME, 5)).isEmpty();

        assertThat(throttle.begin("office", HOME)).contains(Duration.ofSeconds(5));
        assertThat(throttle.begin("office", ELSEWHERE)).as("from anywhere").contains(Duration.ofSeconds(5));
        assertThat(throttle.begin("partner", HOME)).as("other accounts").isEmpty();
    }

    @Test
    void doublesTheWaitWithEachFailureUpToFiveMinutes() {
        fail("office", HOME, 5);

        clock.set("2026-12-01T04:00:05Z");
        assertThat(throttle.begin("office", HOME)).isEmpty();
        assertThat(throttle.begin("office", HOME)).contains(Duration.ofSeconds(10));

        clock.set("2026-12-01T04:00:15Z");
        throttle.begin("office", HOME);
        assertThat(throttle.begin("office", HOME)).contains(Duration.ofSeconds(20));

        for (int hour = 5; hour < 15; hour++) {
            clock.set("2026-12-01T%02d:00:00Z".formatted(hour));
            throttle.begin("office", HOME);
        }
        assertThat(throttle.begin("office", HOME)).contains(Duration.ofMinutes(5));
    }

    @Test
    void countsAnAttemptBeforeItsEndSoThatManyAtOnceWinNothing() {
        for (int i = 0; i < 5; i++) {
            assertThat(throttle.begin("office", HOME)).isEmpty();
        }
        assertThat(throttle.begin("office", HOME)).isPresent();
    }

    @Test
    void startsAfreshWhenTheOwnerSignsIn() {
        fail("office", HOME, 4);
        throttle.begin("office", HOME);
        throttle.succeeded("office", HOME);

        assertThat(fail("office", HOME, 5)).isEmpty();
    }

    @Test
    void doesNotLetAStrangerLockTheOwnerOutWhereTheySignedInBefore() {
        throttle.begin("office", HOME);
        throttle.succeeded("office", HOME);
        fail("office", ELSEWHERE, 6);

        assertThat(throttle.begin("office", ELSEWHERE)).isPresent();
        assertThat(throttle.begin("office", HOME)).isEmpty();
    }

    @Test
    void makesAnAddressWaitThatGuessesAtManyAccounts() {
        for (int i = 0; i < 20; i++) {
            assertThat(throttle.begin("account" + i, HOME)).isEmpty();
        }
        assertThat(throttle.begin("another", HOME)).isPresent();
        assertThat(throttle.begin("another", ELSEWHERE)).isEmpty();
    }

    @Test
    void countsAllIpv6AddressesOfAHouseholdAsOne() {
        for (int i = 0; i < 20; i++) {
            throttle.begin("account" + i, "2001:db8:1:2::" + Integer.toHexString(i));
        }
        assertThat(throttle.begin("another", "2001:db8:1:2:ffff::1")).isPresent();
        assertThat(throttle.begin("another", "2001:db8:1:3::1")).isEmpty();
    }

    @Test
    void doesNotOpenAnAddressForOneGoodAccountOfTheGuesser() {
        fail("victims", HOME, 0);
        for (int i = 0; i < 20; i++) {
            throttle.begin("account" + i, HOME);
        }
        clock.set("2026-12-01T04:00:05Z");
        throttle.begin("own", HOME);
        throttle.succeeded("own", HOME);

        assertThat(throttle.begin("another", HOME)).isPresent();
    }

    @Test
    void doesNotCountWhatWasNotCarriedOut() {
        for (int i = 0; i < 50; i++) {
            assertThat(throttle.begin("office", HOME)).isEmpty();
            throttle.abandoned("office", HOME);
        }
    }

    /** Whether any of so many failures had to wait. */
    private Optional<Duration> fail(String username, String address, int times) {
        Optional<Duration> longest = Optional.empty();
        for (int i = 0; i < times; i++) {
            longest = longest.or(() -> throttle.begin(username, address));
        }
        return longest;
    }
}
