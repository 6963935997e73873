package plus.jia.platform.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import plus.jia.platform.shared.SecretBox;
import plus.jia.platform.shared.Sha256;

/** What people keep with the platform for booking: where mail goes, and the secret address of their calendar. */
@ApplicationScoped
public class Bookers {
    private static final int TOKEN_BYTES = 24;
    private static final SecureRandom RANDOM = new SecureRandom();

    @PersistenceContext(unitName = "platform")
    private EntityManager entities;

    @Inject
    private SecretBox box;

    /** The token in the address of a person's calendar, made when first asked for. */
    @Transactional
    public String calendarToken(String username) {
        return stored(username, "calendar_token").map(box::open).orElseGet(() -> renewCalendarToken(username));
    }

    /** A new token; whoever has the old address sees the calendar no longer. */
    @Transactional
    public String renewCalendarToken(String username) {
        byte[] random = new byte[TOKEN_BYTES];
        RANDOM.nextBytes(random);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        entities.createNativeQuery("""
                        insert into {h-schema}booker (username, calendar_token, calendar_hash) values (:username, :sealed, :hash)
                        on conflict (username) do update
                        set calendar_token = excluded.calendar_token, calendar_hash = excluded.calendar_hash""")
                .setParameter("username", username)
                .setParameter("sealed", box.seal(token))
                .setParameter("hash", Sha256.hex(token))
                .executeUpdate();
        return token;
    }

    /** Whose calendar has this token. */
    @Transactional
    public Optional<String> ownerOfCalendar(String token) {
        return entities.createNativeQuery(
                        "select username from {h-schema}booker where calendar_hash = :hash", String.class)
                .setParameter("hash", Sha256.hex(token))
                .getResultStream()
                .findFirst()
                .map(String.class::cast);
    }

    /** Where a person last wanted mail to go. */
    @Transactional
    public Optional<String> contact(String username) {
        return stored(username, "contact").map(box::open);
    }

    /** Remembers where a person wants mail to go, or forgets it. */
    @Transactional
    public void rememberContact(String username, @Nullable String contact) {
        calendarToken(username);
        entities.createNativeQuery(
                        "update {h-schema}booker set contact = cast(:contact as text) where username = :username")
                .setParameter("contact", contact == null || contact.isBlank() ? null : box.seal(contact.strip()))
                .setParameter("username", username)
                .executeUpdate();
    }

    private Optional<String> stored(String username, String column) {
        return entities
                .createNativeQuery(
                        "select " + column + " from {h-schema}booker where username = :username", String.class)
                .setParameter("username", username)
                .getResultList()
                .stream()
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .map(String.class::cast);
    }
}
