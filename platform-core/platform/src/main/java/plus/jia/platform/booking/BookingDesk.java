package plus.jia.platform.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import plus.jia.platform.building.Buildings;
import plus.jia.platform.enablement.EnablementService;
import plus.jia.platform.module.ModuleBookings.DecisionAnswer;
import plus.jia.platform.module.ModuleOfferings;
import plus.jia.platform.module.PublishedOffering;
import plus.jia.platform.session.SessionState;
import plus.jia.platform.session.SessionView;
import plus.jia.platform.session.Sessions;
import plus.jia.platform.shared.Problem;
import plus.jia.spi.LocalizedText;
import plus.jia.spi.booking.BookingDecision;
import plus.jia.spi.booking.BookingRequest;
import plus.jia.spi.booking.BookingState;
import plus.jia.spi.offering.BookingMode;
import plus.jia.spi.offering.DecisionPolicy;
import plus.jia.spi.offering.Offering;
import plus.jia.spi.session.OrderItem;
import plus.jia.spi.session.ProposedSession;

/** The steps of booking, each one short transaction. Asks no module: {@link Bookings} does between the steps. */
@ApplicationScoped
class BookingDesk {
    private static final LocalizedText NO_ANSWER = LocalizedText.of(
            "合作单位的系统暂时没有答复，名额已释放。请稍后再试。",
            "The partner's system did not answer, so the place was released. Please try again later.");
    private static final LocalizedText NO_ANSWER_YET =
            LocalizedText.of("正在等待合作单位确认，有结果会通知您。", "Waiting for the partner to confirm; you will be told.");
    private static final int AGAIN_AFTER_SECONDS = 30;

    @Inject
    private Sessions sessions;

    @Inject
    private ModuleOfferings offerings;

    @Inject
    private EnablementService enablements;

    @Inject
    private Buildings buildings;

    @Inject
    private RuleBook ruleBook;

    @Inject
    private Persons persons;

    @Inject
    private SessionPlaces places;

    @Inject
    private WaitingList waitingList;

    @Inject
    private Ledger ledger;

    @Inject
    private Clock clock;

    @Inject
    private ZoneId zone;

    /** What a module is asked about a held booking. */
    record Held(PublishedOffering offering, BookingRequest request) {}

    /**
     * Books, holds or waits, or refuses.
     *
     * @throws Problem 400 with the field that is wrong; 409 with the reason
     */
    @Transactional
    public BookingView reserve(BookingDraft draft, Booker booker) {
        booker.lock(persons);
        SessionView session = sessions.find(draft.session())
                .orElseThrow(() -> Problem.invalid("session", "session-not-found", draft.session()));
        Offering offering = open(session).offering();
        BookingRules rules = ruleBook.of(session.building(), session.offering());
        requireTime(session, rules);
        int wanted = places(draft, offering, session, rules);
        Intake intake = new IntakeCheck(offering, dayOf(session.start())).check(draft, wanted);
        String owner = booker.owner() == null ? booker.actor() : booker.owner();
        List<String> keys = Persons.keys(owner, intake.attendees());
        if (booker.owner() != null) {
            persons.require(rules, session, owner, keys, wanted, null);
        }
        Booking booking = new Booking(draft, booker, keys, wanted, clock.instant());
        return enter(booking, intake, draft, session, offering, rules);
    }

    private BookingView enter(
            Booking booking,
            Intake intake,
            BookingDraft draft,
            SessionView session,
            Offering offering,
            BookingRules rules) {
        boolean asked = offering.decision() != DecisionPolicy.NOT_ASKED;
        if (Lottery.isFor(offering)) {
            ledger.enter(booking, intake, BookingState.WAITLISTED, session);
        } else if (take(booking, session) || (draft.waitlist() && takeOrWait(booking, session, offering))) {
            if (asked) {
                booking.until(clock.instant().plusSeconds(rules.value(BookingRule.HOLD_SECONDS)));
            }
            ledger.enter(booking, intake, asked ? BookingState.HELD : BookingState.CONFIRMED, session);
        } else if (booking.waitingNumber() != null) {
            ledger.enter(booking, intake, BookingState.WAITLISTED, session);
        } else {
            throw full(session, offering);
        }
        return ledger.view(booking);
    }

    private boolean take(Booking booking, SessionView session) {
        if (!places.take(session.id(), booking.places(), clock.instant())) {
            return false;
        }
        requireItems(booking, session);
        return true;
    }

    /** With the session locked: takes what became free meanwhile, or a number on the wait-list. */
    private boolean takeOrWait(Booking booking, SessionView session, Offering offering) {
        if (!canWait(offering)) {
            return false;
        }
        SessionPlaces.Room room = places.lock(session.id(), clock.instant());
        if (!room.open() || !room.bookable()) {
            throw Refusal.closed("booking-closed");
        }
        if (room.left() >= booking.places()) {
            places.takeLocked(session.id(), booking.places());
            return true;
        }
        booking.waitAs(places.nextWaitingNumber(session.id()));
        return false;
    }

    private void requireItems(Booking booking, SessionView session) {
        Optional<OrderItem> soldOut = places.takeItems(session, booking.items());
        if (soldOut.isPresent()) {
            int left = places.itemsLeft(session.id(), soldOut.get());
            throw Refusal.itemSoldOut(soldOut.get(), left);
        }
    }

    private Problem full(SessionView session, Offering offering) {
        SessionView now = sessions.reread(session.id()).orElseThrow();
        return now.state() != SessionState.OPEN || !now.cutOff().isAfter(clock.instant())
                ? Refusal.closed("booking-closed")
                : Refusal.full(now.placesLeft(), places.waiting(session.id()), canWait(offering));
    }

    private static boolean canWait(Offering offering) {
        return offering.mode() != BookingMode.ORDER;
    }

    private PublishedOffering open(SessionView session) {
        PublishedOffering offering =
                offerings.find(session.offering()).orElseThrow(() -> Refusal.closed("booking-closed"));
        if (offering.offering().mode() == BookingMode.DROP_IN) {
            throw Problem.invalid("session", "booking-not-needed");
        }
        boolean enabled = enablements.current(session.building(), session.offering()).stream()
                .anyMatch(enablement -> enablement.holdsOn(dayOf(session.start())));
        if (session.state() != SessionState.OPEN || !enabled) {
            throw Refusal.closed("booking-closed");
        }
        if (!offering.available()) {
            throw Refusal.closed("booking-service-unavailable");
        }
        return offering;
    }

    private void requireTime(SessionView session, BookingRules rules) {
        Instant now = clock.instant();
        Instant closes =
                Moments.earlier(session.cutOff(), session.start().minus(rules.minutes(BookingRule.NOTICE_MINUTES)));
        if (!closes.isAfter(now)) {
            throw Refusal.closed("booking-closed");
        }
        int ahead = rules.value(BookingRule.OPENS_DAYS_BEFORE);
        LocalDate opens = dayOf(session.start()).minusDays(ahead);
        if (ahead > 0 && opens.isAfter(dayOf(now))) {
            throw Refusal.closed("booking-not-open-yet", opens);
        }
    }

    private static int places(BookingDraft draft, Offering offering, SessionView session, BookingRules rules) {
        if (offering.mode() == BookingMode.ORDER) {
            return ordered(draft, session);
        }
        if (!draft.items().isEmpty()) {
            throw Problem.invalid("items", "booking-items-not-offered");
        }
        int most = offering.mode() == BookingMode.APPOINTMENT ? 1 : rules.value(BookingRule.PLACES_PER_BOOKING);
        if (draft.places() < 1 || draft.places() > most) {
            throw Problem.invalid("places", "booking-places-out-of-range", most);
        }
        return draft.places();
    }

    private static int ordered(BookingDraft draft, SessionView session) {
        draft.items().forEach((code, quantity) -> {
            boolean known =
                    session.items().stream().anyMatch(item -> item.code().equals(code));
            if (!known) {
                throw Problem.invalid("items." + code, "booking-item-unknown", code);
            }
            if (quantity < 1 || quantity > 100) {
                throw Problem.invalid("items." + code, "booking-quantity-out-of-range", 100);
            }
        });
        if (draft.items().isEmpty()) {
            throw Problem.invalid("items", "booking-items-missing");
        }
        return draft.items().values().stream().mapToInt(Integer::intValue).sum();
    }

    /** What its module is to be asked; empty when the booking needs no asking, or no longer. */
    @Transactional
    public Optional<Held> toBeAsked(UUID id) {
        Booking booking = ledger.find(id);
        return booking.awaitsModule() ? held(booking) : Optional.empty();
    }

    private Optional<Held> held(Booking booking) {
        SessionView session = ledger.session(booking);
        return offerings
                .find(session.offering())
                .map(offering -> new Held(offering, request(booking, session, ledger.intake(booking.id()))));
    }

    /** The booking as its module sees it. */
    BookingRequest request(Booking booking, SessionView session, Intake intake) {
        return new BookingRequest(
                booking.id().toString(),
                session.offering().code(),
                buildings.get(session.building()).ref(),
                proposed(session),
                booking.places(),
                intake.attendees(),
                booking.items(),
                intake.answers());
    }

    private static ProposedSession proposed(SessionView session) {
        return new ProposedSession(
                session.code(),
                session.occurrences(),
                session.capacity(),
                session.cutOff(),
                session.title(),
                session.resource(),
                session.items());
    }

    /** Takes in what the module said, unless the booking went on meanwhile. */
    @Transactional
    public BookingView decided(UUID id, Held asked, DecisionAnswer answer) {
        Booking booking = ledger.lock(id);
        if (booking.awaitsModule()) {
            String who = "module:" + asked.offering().id().moduleId();
            if (answer instanceof DecisionAnswer.Decided decided) {
                take(booking, decided.decision(), who);
            } else if (asked.offering().offering().decision() == DecisionPolicy.ASK_OR_REFUSE) {
                ledger.move(booking, BookingState.REJECTED, Ledger.SYSTEM, NO_ANSWER);
            } else {
                askLater(booking);
            }
        }
        return ledger.view(booking);
    }

    private void take(Booking booking, BookingDecision decision, String who) {
        if (decision instanceof BookingDecision.Accepted accepted) {
            booking.serve(accepted.price(), accepted.resource());
            ledger.move(booking, BookingState.CONFIRMED, who, null);
        } else if (decision instanceof BookingDecision.Rejected rejected) {
            ledger.move(booking, BookingState.REJECTED, who, rejected.reason());
        } else if (decision instanceof BookingDecision.NeedsApproval approval) {
            booking.awaitApproval();
            if (booking.state() == BookingState.HELD) {
                ledger.move(booking, BookingState.PENDING, who, approval.note());
            } else {
                ledger.note(booking, who, approval.note());
            }
        }
    }

    private void askLater(Booking booking) {
        if (booking.state() == BookingState.HELD) {
            ledger.move(booking, BookingState.PENDING, Ledger.SYSTEM, NO_ANSWER_YET);
        }
        booking.askAt(clock.instant().plusSeconds(AGAIN_AFTER_SECONDS));
    }

    /** Accepts an offered place for its owner. */
    @Transactional
    public BookingView accept(UUID id, String who) {
        Booking seen = ledger.find(id);
        seen.owner().ifPresent(persons::lock);
        Booking booking = ledger.lock(id);
        if (booking.state() == BookingState.CONFIRMED || booking.state() == BookingState.HELD) {
            return ledger.view(booking);
        }
        Instant deadline = booking.deadline();
        if (booking.state() != BookingState.OFFERED || deadline == null || !deadline.isAfter(clock.instant())) {
            throw Problem.conflict("booking-offer-over").with("reason", "closed");
        }
        SessionView session = ledger.session(booking);
        BookingRules rules = ruleBook.of(session.building(), session.offering());
        seen.owner()
                .ifPresent(owner -> persons.require(
                        rules,
                        session,
                        owner,
                        Persons.keys(owner, ledger.intake(id).attendees()),
                        booking.places(),
                        id));
        confirmOrAsk(booking, session, rules, who);
        return ledger.view(booking);
    }

    private void confirmOrAsk(Booking booking, SessionView session, BookingRules rules, String who) {
        boolean asked = offerings
                .find(session.offering())
                .filter(offering -> offering.offering().decision() != DecisionPolicy.NOT_ASKED)
                .isPresent();
        if (asked) {
            ledger.move(booking, BookingState.HELD, who, null);
            booking.until(clock.instant().plusSeconds(rules.value(BookingRule.HOLD_SECONDS)));
        } else {
            ledger.move(booking, BookingState.CONFIRMED, who, null);
        }
    }

    /**
     * Cancels a booking; doing it again changes nothing.
     *
     * @param own whether its owner does it, for whom there is a last moment
     */
    @Transactional
    public BookingView cancel(UUID id, String who, boolean own, @Nullable LocalizedText reason) {
        Booking booking = ledger.lock(id);
        if (booking.state() == BookingState.CANCELLED) {
            return ledger.view(booking);
        }
        SessionView session = ledger.session(booking);
        if (own
                && booking.state() == BookingState.CONFIRMED
                && !lastCancellation(session).isAfter(clock.instant())) {
            throw Problem.conflict("booking-cancel-too-late").with("reason", "closed");
        }
        requirePermitted(booking, BookingState.CANCELLED);
        ledger.move(booking, BookingState.CANCELLED, who, reason);
        return ledger.view(booking);
    }

    /** Until when the owner can give a place back: what is ruled, else the cut-off; of a course, which closes long before, its start. */
    Instant lastCancellation(SessionView session) {
        BookingRules rules = ruleBook.of(session.building(), session.offering());
        if (rules.value(BookingRule.CANCEL_MINUTES) > 0) {
            return session.start().minus(rules.minutes(BookingRule.CANCEL_MINUTES));
        }
        boolean course = offerings
                .find(session.offering())
                .filter(offering -> offering.offering().mode() == BookingMode.ENROLMENT)
                .isPresent();
        return course ? session.start() : session.cutOff();
    }

    /** A person approves or rejects what awaits approval. */
    @Transactional
    public BookingView approve(UUID id, String who, boolean approved, @Nullable LocalizedText reason) {
        Booking booking = ledger.lock(id);
        BookingState next = approved ? BookingState.CONFIRMED : BookingState.REJECTED;
        if (booking.state() != next) {
            if (booking.state() != BookingState.PENDING) {
                throw Problem.conflict("booking-not-pending");
            }
            ledger.move(booking, next, who, reason);
        }
        return ledger.view(booking);
    }

    /** Offers somebody who waits a free place by hand, past those before. */
    @Transactional
    public BookingView promote(UUID id, String who) {
        Booking booking = ledger.lock(id);
        if (booking.state() == BookingState.OFFERED) {
            return ledger.view(booking);
        }
        if (booking.state() != BookingState.WAITLISTED) {
            throw Problem.conflict("booking-state", booking.state(), BookingState.OFFERED);
        }
        SessionPlaces.Room room = places.lock(booking.session(), clock.instant());
        if (!room.open()) {
            throw Refusal.closed("booking-closed");
        }
        if (room.left() < booking.places()) {
            throw Refusal.full(room.left(), places.waiting(booking.session()), false);
        }
        waitingList.offer(booking, who);
        return ledger.view(booking);
    }

    /** Notes that the person is there, did not come, or takes back such a note. */
    @Transactional
    public BookingView attend(UUID id, BookingState state, String who) {
        Booking booking = ledger.lock(id);
        if (booking.state() != state) {
            requirePermitted(booking, state);
            ledger.move(booking, state, who, null);
        }
        return ledger.view(booking);
    }

    private static void requirePermitted(Booking booking, BookingState next) {
        if (!Transitions.permits(booking.state(), next)) {
            throw Problem.conflict("booking-state", booking.state(), next);
        }
    }

    private LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, zone);
    }
}
