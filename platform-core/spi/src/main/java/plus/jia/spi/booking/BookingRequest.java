package plus.jia.spi.booking;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import plus.jia.spi.session.BuildingRef;
import plus.jia.spi.session.ProposedSession;

/**
 * A booking as a module sees it. Immutable, handed out by the platform. Must not be logged.
 *
 * @param bookingId the platform's id of the booking, the same in every call and event about it
 * @param offeringCode the code of the offering
 * @param building the building
 * @param session the session as adopted
 * @param places how many places, 1 or more
 * @param attendees the persons, at most as many as places; may be empty where the offering declares no data
 * @param items ordered quantities by item code; empty unless the mode is {@code ORDER}
 * @param answers the answers by question key, checked against the question's rules
 * @since level 1
 */
public record BookingRequest(
        String bookingId,
        String offeringCode,
        BuildingRef building,
        ProposedSession session,
        int places,
        List<Attendee> attendees,
        Map<String, Integer> items,
        Map<String, String> answers) {
    /**
     * Checks and copies the parts.
     *
     * @throws IllegalArgumentException when there is no place or there are more attendees than places
     */
    public BookingRequest {
        Objects.requireNonNull(bookingId, "bookingId");
        Objects.requireNonNull(offeringCode, "offeringCode");
        Objects.requireNonNull(building, "building");
        Objects.requireNonNull(session, "session");
        attendees = List.copyOf(attendees);
        items = Map.copyOf(items);
        answers = Map.copyOf(answers);
        if (places < 1 || attendees.size() > places) {
            throw new IllegalArgumentException("a booking has places, and no more attendees than those");
        }
    }

    /** Leaves out answers and attendees, so that a log line cannot show a person's data. */
    @Override
    public String toString() {
        return "BookingRequest[" + bookingId + ", " + offeringCode + ", " + building.code() + ", " + session.code()
                + "]";
    }
}
