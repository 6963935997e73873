package plus.jia.platform.session.web;

import java.io.Serializable;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import plus.jia.platform.session.SessionDeviation;
import plus.jia.platform.session.SessionOrigin;
import plus.jia.platform.session.SessionState;
import plus.jia.platform.session.SessionView;
import plus.jia.platform.shared.wording.When;
import plus.jia.spi.LocalizedText;

/** A line of the list of sessions, in the reader's language. */
public class SessionRow implements Serializable {
    private static final long serialVersionUID = 1L;

    private final long id;
    private final Instant start;
    private final String when;
    private final String exactly;
    private final String building;
    private final String offering;
    private final String title;
    private final int meetings;
    private final int placesTaken;
    private final int capacity;
    private final String room;
    private final SessionState state;
    private final @Nullable SessionDeviation deviation;
    private final boolean own;
    private final boolean edited;
    private final boolean editable;
    private final boolean cancellable;

    SessionRow(SessionView session, Names names, When when, Locale locale, Instant now) {
        id = session.id();
        start = session.start();
        this.when = when.words();
        exactly = when.full();
        building = names.building();
        offering = names.offering();
        room = names.room();
        title = said(session.title(), locale);
        meetings = session.occurrences().size();
        placesTaken = session.placesTaken();
        capacity = session.capacity();
        state = session.state();
        deviation = session.deviation();
        own = session.origin() == SessionOrigin.STATION;
        edited = session.edited();
        editable = state == SessionState.OPEN && session.start().isAfter(now);
        cancellable = state != SessionState.CANCELLED && session.end().isAfter(now);
    }

    /** What the session's codes are called. */
    record Names(String building, String offering, String room) {}

    private static String said(@Nullable LocalizedText text, Locale locale) {
        return text == null ? "" : text.in(locale);
    }

    public long getId() {
        return id;
    }

    public Instant getStart() {
        return start;
    }

    public String getWhen() {
        return when;
    }

    public String getExactly() {
        return exactly;
    }

    public String getBuilding() {
        return building;
    }

    public String getOffering() {
        return offering;
    }

    public String getTitle() {
        return title;
    }

    public int getMeetings() {
        return meetings;
    }

    public int getPlacesTaken() {
        return placesTaken;
    }

    public int getCapacity() {
        return capacity;
    }

    public String getRoom() {
        return room;
    }

    public SessionState getState() {
        return state;
    }

    public @Nullable SessionDeviation getDeviation() {
        return deviation;
    }

    public boolean isOwn() {
        return own;
    }

    public boolean isEdited() {
        return edited;
    }

    public boolean isEditable() {
        return editable;
    }

    public boolean isCancellable() {
        return cancellable;
    }
}
