package plus.jia.module.clinic;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import plus.jia.spi.LocalizedText;
import plus.jia.spi.booking.Attendee;
import plus.jia.spi.booking.BookingEvent;
import plus.jia.spi.booking.BookingRequest;
import plus.jia.spi.booking.BookingState;
import plus.jia.spi.offering.DataKind;
import plus.jia.spi.session.BuildingRef;
import plus.jia.spi.session.ProposedSession;

/** Bookings of a slot on Wednesday 25 November 2026 at noon, as the platform would send them. */
final class Bookings {
    static final Instant NOON = Instant.parse("2026-11-25T04:00:00Z");

    private Bookings() {}

    static BookingRequest of(String session) {
        return new BookingRequest(
                "booking-1",
                "tcm-orthopaedics",
                new BuildingRef("corporate-avenue", LocalizedText.of("企业天地", "Corporate Avenue")),
                ProposedSession.single(session, NOON, NOON.plusSeconds(900), 1),
                1,
                List.of(new Attendee(Map.of(DataKind.NAME, "示例人员甲", DataKind.PHONE, "13800000000"))),
                Map.of(),
                Map.of("visit", "first", "symptoms", "颈椎不适"));
    }

    static BookingEvent event(long sequence, BookingState state) {
        return new BookingEvent("event-" + sequence, sequence, NOON, state, null, of("2026-11-25-1200-sample-a"));
    }
}
