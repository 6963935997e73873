package plus.jia.platform.booking;

import org.jspecify.annotations.Nullable;

/**
 * For whom a booking is made, and by whom.
 *
 * @param owner the account it belongs to, or {@code null} for somebody who walked in
 * @param actor the account that makes it
 * @param language {@code zh} or {@code en}, in which messages about it are written
 */
public record Booker(@Nullable String owner, String actor, String language) {
    public static Booker self(String username, String language) {
        return new Booker(username, username, language);
    }

    /** Holds off the owner's other bookings; somebody without an account has none. */
    void lock(Persons persons) {
        if (owner != null) {
            persons.lock(owner);
        }
    }

    /** Somebody without an account, at the counter. */
    static Booker walkIn(String station) {
        return new Booker(null, station, "zh");
    }
}
