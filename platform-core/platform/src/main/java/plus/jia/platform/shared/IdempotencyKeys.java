package plus.jia.platform.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Remembers the first answer to each request that came with a key, so that a repeated request changes nothing and gets that answer. The key
 * is taken in the transaction of the change itself: either both are stored or neither, and a second request waits for the first.
 */
@ApplicationScoped
public class IdempotencyKeys {
    /** How long an answer is kept. */
    public static final Duration KEPT = Duration.ofHours(48);

    @PersistenceContext(unitName = "platform")
    private EntityManager entities;

    @Inject
    private Clock clock;

    /**
     * A request with a key.
     *
     * @param owner who sent it; keys of different people never meet
     * @param key what the client calls it
     * @param fingerprint what it asks, as 64 hexadecimal digits
     */
    public record Request(String owner, String key, String fingerprint) {}

    /**
     * What is known of a request.
     *
     * @param subject what the first step made
     * @param status the first answer's status, or {@code null} while there is none
     * @param body the first answer's body, or {@code null}
     */
    public record Known(
            @Nullable String subject,
            @Nullable Integer status,
            @Nullable String body) {}

    /**
     * Does the work in one transaction with the key, unless it was done.
     *
     * @param work makes something and tells its name
     * @return what the work made; or what is known when it was done before
     * @throws Problem {@code idempotency-key-reused} when the key came with something else before; and whatever the work refuses, which
     *     leaves the key free
     */
    @Transactional
    public Known once(Request request, Supplier<String> work) {
        if (!claim(request)) {
            return known(request).orElseThrow(() -> Problem.of(422, "idempotency-key-reused"));
        }
        String subject = work.get();
        entities.createNativeQuery(
                        "update {h-schema}idempotency_key set subject = :subject where owner = :owner and key = :key")
                .setParameter("subject", subject)
                .setParameter("owner", request.owner())
                .setParameter("key", request.key())
                .executeUpdate();
        return new Known(subject, null, null);
    }

    /** Keeps an answer if it is the first, and gives the one that is. */
    @Transactional
    public Known answer(Request request, int status, String body) {
        return keep(request, status, body)
                .or(() -> claim(request) ? keep(request, status, body) : known(request))
                .orElseThrow(() -> Problem.of(422, "idempotency-key-reused"));
    }

    /** Empty unless the request is known and has no answer yet. */
    private Optional<Known> keep(Request request, int status, String body) {
        return entities.createNativeQuery("""
                        update {h-schema}idempotency_key set status = :status, body = :body
                        where owner = :owner and key = :key and fingerprint = :fingerprint and status is null
                        returning subject, status, body""")
                .setParameter("status", status)
                .setParameter("body", body)
                .setParameter("owner", request.owner())
                .setParameter("key", request.key())
                .setParameter("fingerprint", request.fingerprint())
                .getResultStream()
                .findFirst()
                .map(row -> known((Object[]) row));
    }

    /** Forgets what nobody will repeat any more. */
    @Transactional
    public void forgetOld() {
        entities.createNativeQuery("delete from {h-schema}idempotency_key where created_at < :before")
                .setParameter("before", clock.instant().minus(KEPT))
                .executeUpdate();
    }

    private boolean claim(Request request) {
        return entities.createNativeQuery("""
                                insert into {h-schema}idempotency_key (owner, key, fingerprint, created_at)
                                values (:owner, :key, :fingerprint, :now) on conflict do nothing""")
                        .setParameter("owner", request.owner())
                        .setParameter("key", request.key())
                        .setParameter("fingerprint", request.fingerprint())
                        .setParameter("now", clock.instant())
                        .executeUpdate()
                == 1;
    }

    private Optional<Known> known(Request request) {
        return entities.createNativeQuery("""
                        select subject, status, body from {h-schema}idempotency_key
                        where owner = :owner and key = :key and fingerprint = :fingerprint""")
                .setParameter("owner", request.owner())
                .setParameter("key", request.key())
                .setParameter("fingerprint", request.fingerprint())
                .getResultStream()
                .findFirst()
                .map(row -> known((Object[]) row));
    }

    private static Known known(Object[] row) {
        Number status = (Number) row[1];
        return new Known((String) row[0], status == null ? null : status.intValue(), (String) row[2]);
    }
}
