package plus.jia.platform.booking;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import plus.jia.spi.offering.DataKind;

/**
 * What somebody asks for. Not checked yet; must not be logged.
 *
 * @param session the session's number
 * @param places how many places; for orders the sum of the quantities, whatever is given
 * @param attendees who comes, by kind of data
 * @param items quantities by item, for orders
 * @param answers to the intake questions, by key
 * @param consents the kinds of personal data that may go to the partner
 * @param contact where mail about it goes, or {@code null} for none
 * @param waitlist whether to wait when no place is free
 */
public record BookingDraft(
        long session,
        int places,
        List<Map<DataKind, String>> attendees,
        Map<String, Integer> items,
        Map<String, String> answers,
        Set<DataKind> consents,
        @Nullable String contact,
        boolean waitlist) {
    public BookingDraft {
        attendees = attendees.stream().map(Map::copyOf).toList();
        items = Map.copyOf(items);
        answers = Map.copyOf(answers);
        consents = Set.copyOf(consents);
    }

    /** Leaves out who and what, so that a log line cannot show it. */
    @Override
    public String toString() {
        return "BookingDraft[session " + session + ", " + places + " places]";
    }
}
