package plus.jia.platform.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import plus.jia.platform.building.BuildingView;
import plus.jia.platform.building.Buildings;
import plus.jia.platform.building.RoomView;
import plus.jia.platform.calendar.CalendarDocuments;
import plus.jia.platform.calendar.CalendarEntry;
import plus.jia.platform.module.ModuleOfferings;
import plus.jia.platform.session.SessionView;
import plus.jia.platform.shared.Texts;
import plus.jia.spi.LocalizedText;
import plus.jia.spi.booking.BookingState;

/** Bookings as entries of calendars. */
@ApplicationScoped
public class BookingCalendar {
    private static final Set<BookingState> STANDING =
            Set.of(BookingState.CONFIRMED, BookingState.CHECKED_IN, BookingState.FULFILLED, BookingState.NO_SHOW);

    @Inject
    private BookingReader reader;

    @Inject
    private ModuleOfferings offerings;

    @Inject
    private Buildings buildings;

    @Inject
    private CalendarDocuments documents;

    @Inject
    @ConfigProperty(name = "jia.public.url")
    private Optional<URI> publicUrl;

    /** All bookings of a person that stand, and those called off that may stand in a calendar, as a feed. */
    public String feed(String owner, Locale locale) {
        List<CalendarEntry> entries = reader.of(owner).stream()
                .filter(this::stoodOnce)
                .map(booking -> entry(booking, locale))
                .toList();
        return documents.feed(Texts.text(locale, "calendar.name"), entries);
    }

    /** One booking to take into a calendar by hand; empty when it never stood. */
    public Optional<String> single(BookingView booking, Locale locale) {
        return Optional.of(booking).filter(this::stoodOnce).map(standing -> documents.single(entry(standing, locale)));
    }

    private boolean stoodOnce(BookingView booking) {
        return STANDING.contains(booking.state()) || reader.stoodOnce(booking.id());
    }

    private CalendarEntry entry(BookingView booking, Locale locale) {
        return entry(booking, booking.sequence(), booking.updatedAt(), Optional.empty(), locale);
    }

    /** One booking as of one of its changes. */
    CalendarEntry entry(
            BookingView booking, int sequence, Instant changedAt, Optional<String> attendee, Locale locale) {
        SessionView session = booking.session();
        return new CalendarEntry(
                booking.id().toString(),
                sequence - 1,
                !STANDING.contains(booking.state()),
                title(session, locale),
                description(booking, locale),
                place(session, locale),
                session.occurrences(),
                changedAt,
                link(booking),
                attendee);
    }

    /** What the session is called. */
    public String title(SessionView session, Locale locale) {
        String offering = offerings.title(session.offering()).in(locale);
        LocalizedText own = session.title();
        return own == null ? offering : offering + " · " + own.in(locale);
    }

    /** Where it takes place: the building, and the room where one is known. */
    public String place(SessionView session, Locale locale) {
        BuildingView building = buildings.get(session.building());
        Optional<String> room =
                building.room(session.room()).map(RoomView::name).map(name -> name.in(locale));
        return building.name().in(locale) + room.map(name -> " " + name).orElse("");
    }

    /** The page of a booking, where the public address is known. */
    Optional<URI> link(BookingView booking) {
        return publicUrl.map(url -> url.resolve("/booking?id=" + booking.id()));
    }

    private static String description(BookingView booking, Locale locale) {
        LocalizedText served = booking.servedBy();
        String who = served == null ? "" : served.in(locale) + "\n";
        return who + Texts.text(locale, "calendar.code", booking.code());
    }
}
