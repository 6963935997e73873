package plus.jia.platform.booking.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import plus.jia.platform.booking.BookingCalendar;
import plus.jia.platform.booking.BookingView;
import plus.jia.platform.session.SessionView;
import plus.jia.platform.shared.Language;
import plus.jia.platform.shared.Texts;
import plus.jia.platform.shared.wording.TimeWords;
import plus.jia.platform.shared.wording.When;
import plus.jia.spi.LocalizedText;
import plus.jia.spi.booking.BookingState;
import plus.jia.spi.offering.DataKind;
import plus.jia.spi.session.Occurrence;

/** Says on pages what bookings and sessions are, when and where. */
@Named("bookingWords")
@RequestScoped
public class BookingWords {
    @Inject
    private BookingCalendar calendar;

    @Inject
    private Language language;

    @Inject
    private Clock clock;

    @Inject
    private ZoneId zone;

    public String title(SessionView session) {
        return calendar.title(session, language.locale());
    }

    public String place(SessionView session) {
        return calendar.place(session, language.locale());
    }

    public When when(SessionView session) {
        return span(session.occurrences().get(0));
    }

    public List<When> meetings(SessionView session) {
        return session.occurrences().size() == 1
                ? List.of()
                : session.occurrences().stream().map(this::span).toList();
    }

    private When span(Occurrence meeting) {
        return times().span(at(meeting.start()), at(meeting.end()));
    }

    public String moment(Instant instant) {
        return times().moment(at(instant));
    }

    /** Where a booking stands, in few words. */
    public String state(BookingView booking) {
        boolean undrawn = booking.state() == BookingState.WAITLISTED && booking.position() == null;
        return undrawn
                ? language.text("booking.state.undrawn")
                : language.text("booking.state." + booking.state().name(), booking.position());
    }

    public @Nullable String say(@Nullable LocalizedText text) {
        return text == null ? null : text.in(language.locale());
    }

    /** Who serves, or {@code null}. */
    public @Nullable String resource(BookingView booking) {
        return say(booking.servedBy());
    }

    public String kind(DataKind kind) {
        return Texts.kind(language.locale(), kind);
    }

    /** What an ordered item is called; its code once the session no longer has it. */
    public String item(SessionView session, String code) {
        return session.items().stream()
                .filter(item -> item.code().equals(code))
                .findFirst()
                .map(item -> item.title().in(language.locale()))
                .orElse(code);
    }

    /** In groups of four, as it is read out. */
    public String code(BookingView booking) {
        return booking.code().substring(0, 4) + " " + booking.code().substring(4);
    }

    private TimeWords times() {
        return TimeWords.at(clock.instant(), zone, language.locale());
    }

    private OffsetDateTime at(Instant instant) {
        return instant.atZone(zone).toOffsetDateTime();
    }
}
