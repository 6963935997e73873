package plus.jia.platform.catalogue.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import plus.jia.platform.catalogue.CatalogueItem;
import plus.jia.platform.catalogue.Coded;
import plus.jia.platform.catalogue.OfferedSession;
import plus.jia.platform.catalogue.OfferingDetails;

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

    static List<Status> of(CatalogueItem item) {
        return of(item.available(), item.trial(), item.mode(), item.nextSessions());
    }

    static List<Status> of(OfferingDetails offering) {
        return of(offering.available(), offering.trial(), offering.mode(), offering.sessions());
    }

    private static List<Status> of(boolean available, boolean trial, Coded mode, List<OfferedSession> sessions) {
        List<Status> all = new ArrayList<>();
        if (!available) {
            all.add(UNAVAILABLE);
        } else if (!mode.code().equals(NOT_BOOKED) && !sessions.isEmpty()) {
            all.add(BOOKABLE);
        }
        if (trial) {
            all.add(TRIAL);
        }
        return all;
    }

    /** For style sheets and texts. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
