package plus.jia.platform.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import plus.jia.platform.building.Buildings;
import plus.jia.platform.building.RoomView;
import plus.jia.platform.enablement.EnablementService;
import plus.jia.platform.enablement.EnablementView;
import plus.jia.platform.module.ModuleOfferings;
import plus.jia.platform.module.OfferingId;
import plus.jia.platform.module.PublishedOffering;
import plus.jia.platform.shared.Problem;
import plus.jia.spi.LocalizedText;
import plus.jia.spi.offering.BookingMode;
import plus.jia.spi.session.Occurrence;
import plus.jia.spi.session.OrderItem;

/** What a session made or edited by hand must fit: its offering, its building, its room and the calendar. */
@ApplicationScoped
class SessionRules {
    private static final int MOST_MEETINGS = 60;
    private static final int MOST_PLACES = 100_000;
    private static final int MOST_ITEMS = 100;
    private static final int LONGEST_TEXT = 200;
    private static final int DAYS_AHEAD = 400;

    @Inject
    private EnablementService enablements;

    @Inject
    private ModuleOfferings offerings;

    @Inject
    private Buildings buildings;

    @Inject
    private Clock clock;

    @Inject
    private ZoneId zone;

    /** The draft in the form in which it is stored; refused where a part does not fit. */
    SessionDraft fitting(SessionDraft draft) {
        if (buildings.find(draft.building()).isEmpty()) {
            throw Problem.invalid("building", "building-not-found", draft.building());
        }
        PublishedOffering offering = offerings
                .find(draft.offering())
                .orElseThrow(() -> Problem.invalid("offering", "offering-not-found", draft.offering()));
        List<Occurrence> meetings = meetings(draft.occurrences());
        requireFew(draft.items(), offering);
        requireShort("title", draft.title());
        requireShort("resource", draft.resource());
        requirePlaces(draft.capacity(), enabled(draft.building(), draft.offering(), meetings.get(0)));
        requireRoom(draft.building(), draft.room(), draft.capacity());
        return new SessionDraft(
                draft.building(),
                draft.offering(),
                meetings,
                draft.capacity(),
                cutOff(draft.cutOff(), meetings),
                draft.title(),
                draft.resource(),
                draft.room(),
                draft.items());
    }

    /** The edit in the form in which it is stored; refused where it does not fit that session. */
    SessionEdit fitting(SessionEdit wanted, SessionView session) {
        SessionEdit edit = wanted.unlike(session);
        List<Occurrence> meetings = edit.occurrences() == null ? session.occurrences() : meetings(edit.occurrences());
        requireShort("title", edit.title().to());
        requireShort("resource", edit.resource().to());
        int places = edit.capacity() == null ? session.capacity() : edit.capacity();
        if (edit.occurrences() != null || edit.capacity() != null) {
            EnablementView enabled = enabled(session.building(), session.offering(), meetings.get(0));
            requirePlaces(places, edit.capacity() == null ? null : enabled);
        }
        if (edit.capacity() != null || edit.room().isWanted()) {
            requireRoom(session.building(), edit.room().of(session.room()), places);
        }
        if (edit.cutOff() != null) {
            requireBeforeEnd(edit.cutOff(), meetings);
        }
        return edit.occurrences() == null ? edit : edit.movedTo(meetings);
    }

    private List<Occurrence> meetings(List<Occurrence> wanted) {
        List<Occurrence> meetings = wanted.stream()
                .map(meeting -> new Occurrence(toSecond(meeting.start()), toSecond(meeting.end())))
                .sorted(Comparator.comparing(Occurrence::start))
                .toList();
        if (meetings.isEmpty() || meetings.size() > MOST_MEETINGS) {
            throw Problem.invalid("occurrences", "session-meetings-count", MOST_MEETINGS);
        }
        for (int next = 1; next < meetings.size(); next++) {
            if (meetings.get(next).start().isBefore(meetings.get(next - 1).end())) {
                throw Problem.invalid("occurrences", "session-meetings-overlap");
            }
        }
        requireSoon(meetings);
        return meetings;
    }

    private void requireSoon(List<Occurrence> meetings) {
        if (!meetings.get(0).start().isAfter(clock.instant())) {
            throw Problem.invalid("occurrences", "session-in-the-past");
        }
        Instant last = meetings.get(meetings.size() - 1).end();
        if (last.isAfter(clock.instant().plus(Duration.ofDays(DAYS_AHEAD)))) {
            throw Problem.invalid("occurrences", "session-too-far-ahead", DAYS_AHEAD);
        }
    }

    private Instant cutOff(@Nullable Instant wanted, List<Occurrence> meetings) {
        if (wanted == null) {
            return meetings.get(0).start();
        }
        if (wanted.isBefore(clock.instant())) {
            throw Problem.invalid("cutOff", "session-cut-off-past");
        }
        requireBeforeEnd(wanted, meetings);
        return toSecond(wanted);
    }

    private static void requireBeforeEnd(Instant cutOff, List<Occurrence> meetings) {
        if (cutOff.isAfter(meetings.get(meetings.size() - 1).end())) {
            throw Problem.invalid("cutOff", "session-cut-off-after-end");
        }
    }

    private EnablementView enabled(String building, OfferingId offering, Occurrence first) {
        LocalDate day = LocalDate.ofInstant(first.start(), zone);
        return enablements.current(building, offering).stream()
                .filter(enablement -> enablement.holdsOn(day))
                .findFirst()
                .orElseThrow(() ->
                        Problem.invalid("occurrences", "session-not-enabled", offering, building, day.toString()));
    }

    private static void requirePlaces(int places, @Nullable EnablementView enabled) {
        if (places < 1 || places > MOST_PLACES) {
            throw Problem.invalid("capacity", "session-capacity-out-of-range", MOST_PLACES);
        }
        Integer quota = enabled == null ? null : enabled.quota();
        if (quota != null && places > quota) {
            throw Problem.invalid("capacity", "session-above-quota", quota);
        }
    }

    private void requireRoom(String building, @Nullable String code, int places) {
        if (code == null) {
            return;
        }
        RoomView room = buildings
                .get(building)
                .room(code)
                .orElseThrow(() -> Problem.invalid("room", "room-not-found", code, building));
        if (places > room.capacity()) {
            throw Problem.invalid("capacity", "session-above-room", room.name(), room.capacity());
        }
    }

    private static void requireFew(List<OrderItem> items, PublishedOffering offering) {
        if (!items.isEmpty() && offering.offering().mode() != BookingMode.ORDER) {
            throw Problem.invalid("items", "session-items-not-ordered");
        }
        if (items.size() > MOST_ITEMS) {
            throw Problem.invalid("items", "session-items-too-many", MOST_ITEMS);
        }
        if (items.stream().map(OrderItem::code).distinct().count() != items.size()) {
            throw Problem.invalid("items", "session-item-repeated");
        }
    }

    private static void requireShort(String field, @Nullable LocalizedText text) {
        if (text != null
                && (text.zh().length() > LONGEST_TEXT
                        || text.english().orElse("").length() > LONGEST_TEXT)) {
            throw Problem.invalid(field, "session-text-too-long", LONGEST_TEXT);
        }
    }

    private static Instant toSecond(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS);
    }
}
