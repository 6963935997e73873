package plus.jia.platform.booking;

import static plus.jia.platform.Wired.wired;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import plus.jia.platform.CountedNews;
import plus.jia.platform.Database;
import plus.jia.platform.FiredEvents;
import plus.jia.platform.KnownOfferings;
import plus.jia.platform.RecordedAudit;
import plus.jia.platform.SetClock;
import plus.jia.platform.building.Buildings;
import plus.jia.platform.enablement.EnablementChanged;
import plus.jia.platform.enablement.EnablementService;
import plus.jia.platform.module.ModuleBookings;
import plus.jia.platform.module.OfferingId;
import plus.jia.platform.session.Sessions;
import plus.jia.platform.shared.SecretBox;
import plus.jia.platform.shared.UnknownKeyException;
import plus.jia.spi.booking.BookingDecision;
import plus.jia.spi.booking.BookingEvent;
import plus.jia.spi.booking.BookingRequest;
import plus.jia.spi.offering.DecisionPolicy;
import plus.jia.spi.offering.Offering;

/** One building in which things can be booked, on a real database, for one thread; the modules are functions. */
final class Street {
    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    final Database database;
    final SetClock clock = new SetClock("2026-11-24T01:00:00Z");
    final CountedNews news = new CountedNews();
    final KnownOfferings offerings = new KnownOfferings();
    final RecordedAudit audit = new RecordedAudit();
    final Buildings buildings;
    final EnablementService enablements;
    final Sessions sessions;
    final SessionPlaces places;
    final WaitingList waitingList;
    final Ledger ledger;
    final RuleBook rules;
    final Persons persons;
    final BookingDesk desk;
    final Deadlines deadlines;
    final Outbox outbox;
    final Tellings tellings;
    final OpenBox box = new OpenBox();
    final Modules modules = new Modules();
    final Deliveries deliveries;
    final Bookings bookings;

    Street(Database database) {
        this.database = database;
        buildings = database.bean(Buildings.class, news, audit);
        enablements = database.bean(
                EnablementService.class,
                buildings,
                offerings,
                news,
                audit,
                new FiredEvents<EnablementChanged>(),
                clock,
                ZONE);
        sessions = database.bean(Sessions.class, enablements, clock, ZONE);
        places = database.bean(SessionPlaces.class);
        rules = database.bean(RuleBook.class, audit);
        persons = database.bean(Persons.class, sessions, offerings, clock, ZONE);
        ledger = database.bean(Ledger.class, places, sessions, box, new FiredEvents<LedgerChanged>(), clock);
        waitingList = database.bean(WaitingList.class, places, ledger, rules, clock);
        wired(ledger, waitingList);
        desk = database.bean(
                BookingDesk.class,
                sessions,
                offerings,
                enablements,
                buildings,
                rules,
                persons,
                places,
                waitingList,
                ledger,
                clock,
                ZONE);
        deadlines = database.bean(Deadlines.class, ledger, offerings, clock);
        outbox = database.bean(Outbox.class, clock);
        tellings = database.bean(Tellings.class, ledger, desk);
        BookingMail mail = told -> BookingMail.Result.done();
        deliveries = wired(new Deliveries(), outbox, tellings, modules, mail);
        bookings = wired(new Bookings(), desk, modules);
    }

    /** Empties the ledger and sets the building up anew. */
    Street emptied() {
        database.run(
                "truncate platform.booking, platform.booking_change, platform.outbox, platform.booking_rule, platform.session,"
                        + " platform.session_plan, platform.enablement, platform.building, platform.account cascade");
        buildings.add("k11", plus.jia.spi.LocalizedText.zh("示例大厦"));
        return this;
    }

    /** An enabled offering. */
    OfferingId offering(String id, plus.jia.spi.offering.BookingMode mode, UnaryOperator<Offering> shape) {
        OfferingId offering = offerings.add(id, mode);
        offerings.shape(offering, shape);
        enablements.enable(
                Set.of("k11"),
                Set.of(offering),
                new plus.jia.platform.enablement.EnablementTerms(
                        plus.jia.platform.enablement.EnablementKind.REGULAR, null, null, null, null));
        return offering;
    }

    static Offering asking(Offering offering, DecisionPolicy policy) {
        return new Offering(
                offering.code(),
                offering.title(),
                offering.summary(),
                offering.category(),
                offering.mode(),
                offering.eligibility(),
                offering.price(),
                offering.duration(),
                offering.allocation(),
                policy,
                offering.questions(),
                offering.personalData(),
                offering.keywords());
    }

    long session(OfferingId offering, String code, String start, int capacity) {
        Instant begin = Instant.parse(start);
        database.run("""
                insert into platform.session (building, offering, code, origin, state, starts_at, ends_at, cut_off, occurrences,
                    capacity, confirmed_at)
                values ('k11', '%s', '%s', 'MODULE', 'OPEN', '%s', '%s', '%s', '[{"start":"%s","end":"%s"}]', %d, now())""".formatted(
                offering, code, begin, begin.plusSeconds(3600), begin, begin, begin.plusSeconds(3600), capacity));
        return database.inTransaction(() -> ((Number) database.entities()
                        .createNativeQuery("select max(id) from platform.session")
                        .getSingleResult())
                .longValue());
    }

    /** Claims whatever is due. */
    List<Outbox.Message> claim() {
        return outbox.lanes().stream()
                .flatMap(lane -> outbox.claim(lane, 10).stream())
                .toList();
    }

    void account(String username) {
        database.run("""
                insert into platform.account (username, display_name, password_hash, password_changed_at)
                values ('%s', '示例', 'x', now()) on conflict do nothing""".formatted(username));
    }

    /** Books for an account, made when it is not there. */
    BookingView book(String who, long session, int places, boolean waitlist) {
        account(who);
        return bookings.book(draft(session, places, waitlist), Booker.self(who, "zh"));
    }

    static BookingDraft draft(long session, int places, boolean waitlist) {
        return new BookingDraft(
                session, places, List.of(), Map.of(), Map.of(), Set.of(), "somebody@example.org", waitlist);
    }

    BookingView look(BookingView booking) {
        return database.inTransaction(() -> ledger.view(ledger.find(booking.id())));
    }

    /** What the one invariant of the ledger says of a session: nothing, when it holds. */
    List<String> violations(long session) {
        List<String> wrong = new ArrayList<>();
        check(wrong, "places taken are not the sum of the bookings", """
                select 1 from platform.session s where id = %d and places_taken <> (select coalesce(sum(places), 0)
                from platform.booking where session = s.id and state in
                ('HELD', 'PENDING', 'CONFIRMED', 'OFFERED', 'CHECKED_IN', 'FULFILLED', 'NO_SHOW'))""".formatted(session));
        check(
                wrong,
                "more places taken than there are",
                "select 1 from platform.session where id = %d and places_taken > capacity".formatted(session));
        check(wrong, "somebody waits for places that are free", """
                select 1 from platform.booking b join platform.session s on s.id = b.session where s.id = %d
                and b.state = 'WAITLISTED' and b.waiting_number is not null and b.places <= s.capacity - s.places_taken
                and s.state = 'OPEN'""".formatted(session));
        check(wrong, "changes are not numbered from 1 without gaps", """
                select 1 from platform.booking b where session = %d and sequence <>
                (select count(*) from platform.booking_change c where c.booking = b.id)""".formatted(session));
        check(wrong, "somebody was promoted twice", """
                select 1 from platform.booking_change c join platform.booking b on b.id = c.booking where b.session = %d
                and c.to_state = 'OFFERED' group by c.booking having count(*) > 1""".formatted(session));
        check(wrong, "somebody has a number and does not wait", """
                select 1 from platform.booking where session = %d and state <> 'WAITLISTED' and waiting_number is not null""".formatted(session));
        return wrong;
    }

    private void check(List<String> wrong, String what, String sql) {
        boolean found = database.inTransaction(() ->
                !database.entities().createNativeQuery(sql).getResultList().isEmpty());
        if (found) {
            wrong.add(what);
        }
    }

    /** Modules as functions. */
    static final class Modules implements ModuleBookings {
        Function<BookingRequest, DecisionAnswer> decision =
                request -> new DecisionAnswer.Decided(BookingDecision.accept());
        Function<BookingEvent, Told> hearing = event -> new Told(Delivery.HANDLED, "");
        final List<BookingEvent> heard = new ArrayList<>();
        final Map<String, Integer> asked = new HashMap<>();

        @Override
        public DecisionAnswer decide(OfferingId offering, BookingRequest request) {
            asked.merge(request.bookingId(), 1, Integer::sum);
            return decision.apply(request);
        }

        @Override
        public Told tell(OfferingId offering, BookingEvent event) {
            Told told = hearing.apply(event);
            if (told.delivery() == Delivery.HANDLED) {
                heard.add(event);
            }
            return told;
        }

        @Override
        public boolean isWithinReach(String module, String building) {
            return true;
        }
    }

    /** Seals so that a test can see that it was sealed; opens nothing while its key is missing. */
    static final class OpenBox extends SecretBox {
        boolean withoutKey;

        @Override
        public String seal(String secret) {
            return java.util.Base64.getEncoder()
                    .encodeToString(secret.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }

        @Override
        public String open(String sealed) {
            if (withoutKey) {
                throw new UnknownKeyException("00000000");
            }
            return new String(java.util.Base64.getDecoder().decode(sealed), java.nio.charset.StandardCharsets.UTF_8);
        }
    }
}
