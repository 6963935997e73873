package plus.jia.spi.booking;

import java.util.Map;
import plus.jia.spi.offering.DataKind;

/**
 * One person of a booking, with the personal data that the offering declares and the person consented to, nothing else.
 * Immutable. Must not be logged.
 *
 * @param data the declared data by kind; a {@code BIRTH_DATE} has the form {@code 2018-05-01}
 * @since level 1
 */
public record Attendee(Map<DataKind, String> data) {
    /** Copies the data. */
    public Attendee {
        data = Map.copyOf(data);
    }

    /** Names the kinds only, so that a log line cannot show a person's data. */
    @Override
    public String toString() {
        return "Attendee" + data.keySet();
    }
}
