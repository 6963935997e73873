package plus.jia.platform.calendar;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import plus.jia.spi.session.Occurrence;

/**
 * Something that takes place, once or on several dates.
 *
 * @param uid what it is known by for ever: letters, digits, hyphens, dots and underscores
 * @param sequence 0 at first, one more with each change that a calendar must learn of, calling off included
 * @param cancelled whether it was called off
 * @param summary its name
 * @param description more about it, in lines; may be empty
 * @param location where; may be empty
 * @param occurrences when, at least once
 * @param changedAt when it became what is said here
 * @param link its page
 * @param attendee the mail address of whoever is invited
 */
public record CalendarEntry(
        String uid,
        int sequence,
        boolean cancelled,
        String summary,
        String description,
        String location,
        List<Occurrence> occurrences,
        Instant changedAt,
        Optional<URI> link,
        Optional<String> attendee) {
    /** Checks what a calendar program would stumble over. */
    public CalendarEntry {
        if (!uid.matches("[A-Za-z0-9._-]{1,200}")) {
            throw new IllegalArgumentException("not to be known by: " + uid);
        }
        if (sequence < 0) {
            throw new IllegalArgumentException("a sequence begins at 0, not at " + sequence);
        }
        occurrences = List.copyOf(occurrences);
        if (occurrences.isEmpty()) {
            throw new IllegalArgumentException("takes place on no date: " + uid);
        }
    }
}
