package plus.jia.platform.catalogue.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import plus.jia.platform.catalogue.CatalogueItem;
import plus.jia.platform.catalogue.OfferedSession;

/** The few words that say how things stand with an offering; always the same ones. */
public enum Status {
    /** There is a session that can still be booked. */
    BOOKABLE,
    /** It is tried out only. */
    TRIAL,
    /** Its module does not answer at present. */
    UNAVAILABLE;

    /** Nothing is booked of what people just come to. */
    private static final String NOT_BOOKED = "drop-in";

    static List<Status> of(CatalogueItem item, Speech speech) {
        return of(item.available(), item.trial(), item.mode().code(), item.nextSessions().stream(), speech);
    }

    static List<Status> of(
            boolean available, boolean trial, String mode, Stream<OfferedSession> sessions, Speech speech) {
        List<Status> all = new ArrayList<>();
        if (!available) {
            all.add(UNAVAILABLE);
        } else if (!mode.equals(NOT_BOOKED) && sessions.anyMatch(session -> isOpen(session, speech))) {
            all.add(BOOKABLE);
        }
        if (trial) {
            all.add(TRIAL);
        }
        return all;
    }

    static boolean isOpen(OfferedSession session, Speech speech) {
        return session.bookableUntil().toInstant().isAfter(speech.now());
    }

    /** For style sheets and texts. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
