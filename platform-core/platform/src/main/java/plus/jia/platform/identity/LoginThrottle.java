package plus.jia.platform.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Makes guessing passwords slow: after a few failures an account, and an address, must wait, each time twice as long.
 *
 * <p>An attempt counts as failed until it is known to have succeeded, so that many at once win nothing. At an address where an account
 * signed in before, its failures are counted apart: a stranger cannot lock its owner out. Memory is bounded; what is quiet is forgotten.
 */
@ApplicationScoped
public class LoginThrottle {
    private static final int LARGEST = 20_000;
    private static final Duration FORGOTTEN_AFTER = Duration.ofMinutes(15);
    private static final Duration FAMILIAR_FOR = Duration.ofDays(30);

    private static final Patience ACCOUNT = new Patience(5, Duration.ofSeconds(5), Duration.ofMinutes(5));
    private static final Patience ADDRESS = new Patience(20, Duration.ofSeconds(5), Duration.ofMinutes(1));

    private final Clock clock;
    private final Cache<String, Tally> accounts = bounded(FORGOTTEN_AFTER);
    private final Cache<String, Tally> addresses = bounded(FORGOTTEN_AFTER);
    private final Cache<String, Boolean> familiar = bounded(FAMILIAR_FOR);

    @Inject
    LoginThrottle(Clock clock) {
        this.clock = clock;
    }

    /** For the container's proxy of this bean. */
    LoginThrottle() {
        this(Clock.systemUTC());
    }

    /** Begins an attempt; or tells how long to wait, and then nothing may be checked. One at a time: looking and counting belong together. */
    synchronized Optional<Duration> begin(String username, String address) {
        Optional<Duration> wait = longestWait(username, address);
        if (wait.isEmpty()) {
            count(accounts, accountKey(username, address), ACCOUNT);
            count(addresses, Networks.of(address), ADDRESS);
        }
        return wait;
    }

    /** The attempt succeeded: the account starts afresh, and the address gets its attempt back. */
    void succeeded(String username, String address) {
        accounts.invalidate(accountKey(username, address));
        familiar.put(pair(username, address), true);
        takeBack(addresses, Networks.of(address), ADDRESS);
    }

    /** The attempt was not carried out. */
    void abandoned(String username, String address) {
        takeBack(accounts, accountKey(username, address), ACCOUNT);
        takeBack(addresses, Networks.of(address), ADDRESS);
    }

    private Optional<Duration> longestWait(String username, String address) {
        Instant now = clock.instant();
        return Stream.of(find(accounts, accountKey(username, address)), find(addresses, Networks.of(address)))
                .flatMap(Optional::stream)
                .map(tally -> Duration.between(now, tally.closedUntil()))
                .filter(Predicate.not(Duration::isNegative).and(Predicate.not(Duration::isZero)))
                .max(Comparator.naturalOrder());
    }

    private void count(Cache<String, Tally> tallies, String key, Patience patience) {
        Instant now = clock.instant();
        tallies.asMap().merge(key, patience.after(1, now), (known, first) -> patience.after(known.attempts() + 1, now));
    }

    private static void takeBack(Cache<String, Tally> tallies, String key, Patience patience) {
        tallies.asMap().computeIfPresent(key, (same, known) -> patience.without(known));
    }

    private static Optional<Tally> find(Cache<String, Tally> tallies, String key) {
        return Optional.ofNullable(tallies.getIfPresent(key));
    }

    private String accountKey(String username, String address) {
        String pair = pair(username, address);
        return familiar.getIfPresent(pair) == null ? username : pair;
    }

    private static String pair(String username, String address) {
        return username + " " + Networks.of(address);
    }

    private static <V> Cache<String, V> bounded(Duration quiet) {
        return Caffeine.newBuilder()
                .maximumSize(LARGEST)
                .expireAfterWrite(quiet)
                .build();
    }

    /** Attempts that failed or are under way, and until when no other may begin. */
    private record Tally(int attempts, Instant closedUntil) {}

    /** How many attempts are free, how long the first wait is, and how long the longest. */
    private record Patience(int free, Duration first, Duration longest) {
        Tally after(int attempts, Instant now) {
            return new Tally(attempts, attempts < free ? Instant.MIN : now.plus(delay(attempts - free)));
        }

        /** One attempt fewer; a wait that others earned stays, or one good account would open the door for guesses at all others. */
        Tally without(Tally known) {
            int left = known.attempts() - 1;
            return new Tally(left, left < free ? Instant.MIN : known.closedUntil());
        }

        private Duration delay(int doublings) {
            long factor = 1L << Math.min(doublings, 30);
            Duration grown = first.multipliedBy(factor);
            return grown.compareTo(longest) < 0 ? grown : longest;
        }
    }
}
