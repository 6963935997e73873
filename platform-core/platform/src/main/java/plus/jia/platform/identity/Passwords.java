package plus.jia.platform.identity;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Turns passwords into hashes and checks them: slowly on purpose, and no more at a time than there are processors. */
@ApplicationScoped
public class Passwords {
    private static final Map<String, String> PARAMETERS = Map.of(
            "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512",
            "Pbkdf2PasswordHash.Iterations", "210000",
            "Pbkdf2PasswordHash.SaltSizeBytes", "32",
            "Pbkdf2PasswordHash.KeySizeBytes", "32");

    /** Belongs to nobody: checking it costs what checking a real one does, so that an unknown name answers no sooner. */
    private static final String NOBODY =
            "PBKDF2WithHmacSHA512:210000:qNhYVVZPcQWl2H7VVCLLxKdTRrRYmVwi0J8h0bC9tXA=:0wq9Y8u1mJ7xkz5nYp3rTtVb2cQeLhGfDsAaZoXiEuI=";

    private static final long PATIENCE_SECONDS = 3;

    @Inject
    private Pbkdf2PasswordHash pbkdf2;

    private final Semaphore places = new Semaphore(Runtime.getRuntime().availableProcessors());

    @PostConstruct
    void configure() {
        pbkdf2.initialize(PARAMETERS);
    }

    String hash(String password) {
        return pbkdf2.generate(password.toCharArray());
    }

    /** Checks a password against a hash; where there is none, as there is no such account, it takes as long and is wrong. */
    Check check(String password, Optional<String> hash) {
        if (!tookPlace()) {
            return Check.BUSY;
        }
        try {
            boolean right = pbkdf2.verify(password.toCharArray(), hash.orElse(NOBODY)) && hash.isPresent();
            return right ? Check.RIGHT : Check.WRONG;
        } finally {
            places.release();
        }
    }

    private boolean tookPlace() {
        try {
            return places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** What a check found. */
    enum Check {
        RIGHT,
        WRONG,
        /** Not checked: too many others are being checked, and no place became free within moments. */
        BUSY
    }
}
