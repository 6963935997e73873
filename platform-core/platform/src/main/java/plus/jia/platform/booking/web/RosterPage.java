package plus.jia.platform.booking.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import plus.jia.platform.booking.BookingAccess;
import plus.jia.platform.booking.BookingReader;
import plus.jia.platform.booking.BookingView;
import plus.jia.platform.booking.Bookings;
import plus.jia.platform.booking.Counter;
import plus.jia.platform.booking.DrawRecord;
import plus.jia.platform.booking.Draws;
import plus.jia.platform.booking.Intake;
import plus.jia.platform.booking.Lottery;
import plus.jia.platform.booking.Transitions;
import plus.jia.platform.booking.WrittenReason;
import plus.jia.platform.identity.CurrentAccount;
import plus.jia.platform.module.ModuleOfferings;
import plus.jia.platform.session.SessionView;
import plus.jia.platform.shared.Language;
import plus.jia.platform.shared.Problem;
import plus.jia.spi.LocalizedText;
import plus.jia.spi.booking.BookingState;
import plus.jia.spi.offering.DataKind;

/** Behind the page of a session's people: who has booked, who is there, who waits. */
@Named("rosterPage")
@RequestScoped
public class RosterPage {
    private static final List<DataKind> NAMES = List.of(DataKind.NAME, DataKind.ALIAS, DataKind.GUARDIAN);

    @Inject
    private BookingAccess access;

    @Inject
    private BookingReader reader;

    @Inject
    private Bookings bookings;

    @Inject
    private Counter counter;

    @Inject
    private Draws draws;

    @Inject
    private ModuleOfferings offerings;

    @Inject
    private CurrentAccount account;

    @Inject
    private Language language;

    @Inject
    private Form form;

    @Inject
    private Clock clock;

    private SessionView session;
    private @Nullable List<Row> rows;
    private @Nullable Optional<BookingView> coded;

    /**
     * A line of the list.
     *
     * @param booking the booking
     * @param who who comes, as far as the station may know
     * @param phone how to reach them, or {@code null}
     * @param actions what can be done
     * @param refusals what can be done that the person is told of, with a reason
     */
    public record Row(
            BookingView booking, String who, @Nullable String phone, List<String> actions, List<String> refusals) {}

    /** Shows the session's people; does what was asked for when a form was sent. */
    public void load() {
        session = access.inCare(Form.number(form.value("session")));
        if (form.isSent()) {
            act();
        }
    }

    private void act() {
        try {
            String action = form.value("action");
            Optional<UUID> done = isOnSite() ? onSite(action) : decide(action);
            form.goTo("/console/check-in?session=" + session.id() + "&done=" + action
                    + done.map(booking -> "&booking=" + booking).orElse(""));
        } catch (Problem problem) {
            form.refuse(problem);
            session = access.inCare(session.id());
        }
    }

    private Optional<UUID> onSite(String action) {
        String who = account.requireSignedIn().username();
        BookingView done =
                switch (action) {
                    case "code" -> counter.checkIn(session.id(), form.value("code"), who);
                    case "walk-in" ->
                        counter.walkIn(session.id(), (int) Form.number(form.value("places")), form.value("name"), who);
                    case "check-in" -> bookings.checkIn(chosen(), who);
                    case "undo" -> bookings.undoCheckIn(chosen(), who);
                    case "no-show" -> bookings.noShow(chosen(), who);
                    case "offer" -> bookings.promote(chosen(), who);
                    default -> null;
                };
        if (action.equals("draw")) {
            draws.draw(session.id(), form.value("seed").isEmpty() ? null : form.value("seed"), who);
            return Optional.empty();
        }
        return done == null ? decide(action) : Optional.of(done.id());
    }

    private Optional<UUID> decide(String action) {
        String who = account.requireSignedIn().username();
        BookingView done =
                switch (action) {
                    case "approve" -> bookings.approve(chosen(), who, true, reason());
                    case "reject" -> bookings.approve(chosen(), who, false, reason());
                    case "cancel" -> bookings.cancelFor(chosen(), who, reason());
                    default -> throw Problem.forbidden("not-permitted");
                };
        return Optional.of(done.id());
    }

    private @Nullable LocalizedText reason() {
        return WrittenReason.of(form.value("reason"));
    }

    /** The booking that was acted on, which must be one of this session's. */
    private UUID chosen() {
        try {
            BookingView booking = access.inCare(UUID.fromString(form.value("booking")));
            if (booking.session().id() != session.id()) {
                throw Problem.notFound("booking-not-found", booking.id());
            }
            return booking.id();
        } catch (IllegalArgumentException malformed) {
            throw Problem.notFound("booking-not-found", form.value("booking"));
        }
    }

    public SessionView getSession() {
        return session;
    }

    /** What was done and for whom, in words; empty when nothing was. */
    public String getDone() {
        String done = form.value("done");
        if (form.isSent() || !done.matches("[a-z-]{1,20}")) {
            return "";
        }
        String booking = form.value("booking");
        return rows(any -> any.id().toString().equals(booking)).stream()
                .findFirst()
                .map(row -> language.text("roster.done.to", row.who(), language.text("roster.done." + done)))
                .orElseGet(() -> language.text("roster.done." + done));
    }

    /** The code that a scan brought along. */
    public String getCode() {
        return form.value("code");
    }

    /** The same, fit for an address. */
    public String getCodeForAddress() {
        return URLEncoder.encode(form.value("code"), StandardCharsets.UTF_8);
    }

    /** Whose code it is, before anything is changed; {@code null} when it belongs to nobody here. */
    public @Nullable Row getScanned() {
        return coded().filter(this::isHere)
                .flatMap(
                        here -> rows(any -> any.id().equals(here.id())).stream().findFirst())
                .orElse(null);
    }

    /** The other session in the caller's care that the code belongs to, or {@code null}. */
    public @Nullable SessionView getElsewhere() {
        return coded().filter(booking -> !isHere(booking))
                .map(BookingView::session)
                .filter(access::caresFor)
                .orElse(null);
    }

    /** Whether a code was looked up that nobody has. */
    public boolean isUnknown() {
        return isLookedUp() && getScanned() == null && getElsewhere() == null;
    }

    private boolean isLookedUp() {
        return !form.value("code").isEmpty() && !form.isSent();
    }

    private Optional<BookingView> coded() {
        if (coded == null) {
            coded = isLookedUp() ? reader.byCode(form.value("code")) : Optional.empty();
        }
        return coded;
    }

    private boolean isHere(BookingView booking) {
        return booking.session().id() == session.id();
    }

    /** Whether the caller works at the place; a partner only looks, approves and cancels. */
    public boolean isOnSite() {
        return account.mayActForBuilding(session.building());
    }

    /** Those who have a place. */
    public List<Row> getPresent() {
        return rows(booking -> Transitions.takesPlaces(booking.state()));
    }

    /** Those who wait, in their order. */
    public List<Row> getWaiting() {
        return rows(booking -> booking.state() == BookingState.WAITLISTED);
    }

    /** Those who are out of it. */
    public List<Row> getGone() {
        return rows(booking -> !Transitions.takesPlaces(booking.state()) && booking.state() != BookingState.WAITLISTED);
    }

    /** Read once, when the page is first drawn, however many lists of it the page shows. */
    private List<Row> rows(Predicate<BookingView> wanted) {
        if (rows == null) {
            rows = reader.roster(session).stream()
                    .map(entry -> row(entry.booking(), entry.intake()))
                    .toList();
        }
        return rows.stream().filter(row -> wanted.test(row.booking())).toList();
    }

    private Row row(BookingView booking, Intake intake) {
        String names = intake.attendees().stream()
                .flatMap(attendee -> NAMES.stream()
                        .flatMap(kind -> Optional.ofNullable(attendee.data().get(kind)).stream())
                        .limit(1))
                .collect(Collectors.joining(language.text("list.separator")));
        String phone = intake.attendees().stream()
                .flatMap(attendee -> Optional.ofNullable(attendee.data().get(DataKind.PHONE)).stream())
                .findFirst()
                .orElse(null);
        String owner = booking.owner() == null ? language.text("roster.walk-in") : booking.owner();
        return new Row(booking, names.isEmpty() ? owner : names, phone, actions(booking), refusals(booking));
    }

    private List<String> actions(BookingView booking) {
        List<String> actions = new ArrayList<>();
        if (isOnSite()) {
            switch (booking.state()) {
                case CONFIRMED -> actions.addAll(List.of("check-in", "no-show"));
                case CHECKED_IN -> actions.add("undo");
                case NO_SHOW -> actions.add("check-in");
                case WAITLISTED -> actions.add("offer");
                default -> {}
            }
        }
        if (booking.state() == BookingState.PENDING) {
            actions.add("approve");
        }
        return actions;
    }

    private static List<String> refusals(BookingView booking) {
        if (booking.state() == BookingState.PENDING) {
            return List.of("reject");
        }
        boolean cancellable = Transitions.permits(booking.state(), BookingState.CANCELLED)
                && booking.state() != BookingState.CHECKED_IN;
        return cancellable ? List.of("cancel") : List.of();
    }

    /** Whether it is to be drawn and can be. */
    public boolean isDrawable() {
        return isOnSite()
                && draws.find(session.id()).isEmpty()
                && !session.cutOff().isAfter(clock.instant())
                && offerings
                        .find(session.offering())
                        .filter(found -> Lottery.isFor(found.offering()))
                        .isPresent();
    }

    /** How it was drawn, or {@code null}. */
    public @Nullable DrawRecord getDraw() {
        return draws.find(session.id()).orElse(null);
    }
}
