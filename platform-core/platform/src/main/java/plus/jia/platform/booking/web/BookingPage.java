package plus.jia.platform.booking.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import plus.jia.platform.booking.BookingAccess;
import plus.jia.platform.booking.BookingReader;
import plus.jia.platform.booking.BookingView;
import plus.jia.platform.booking.Bookings;
import plus.jia.platform.booking.Intake;
import plus.jia.platform.booking.Ratings;
import plus.jia.platform.booking.Transitions;
import plus.jia.platform.identity.CurrentAccount;
import plus.jia.platform.module.ModuleOfferings;
import plus.jia.platform.module.PublishedOffering;
import plus.jia.platform.shared.Language;
import plus.jia.platform.shared.Problem;
import plus.jia.platform.shared.web.QrCode;
import plus.jia.spi.booking.Attendee;
import plus.jia.spi.booking.BookingState;
import plus.jia.spi.feedback.FeedbackDimension;
import plus.jia.spi.offering.DataKind;
import plus.jia.spi.offering.Offering;
import plus.jia.spi.offering.PersonalDataUse;
import plus.jia.spi.offering.Question;

/** Behind the page of one booking, for its owner. */
@Named("bookingPage")
@RequestScoped
public class BookingPage {
    private static final Set<BookingState> SHOWN_AT_THE_STATION =
            Set.of(BookingState.CONFIRMED, BookingState.CHECKED_IN);

    @Inject
    private BookingAccess access;

    @Inject
    private BookingReader reader;

    @Inject
    private Bookings bookings;

    @Inject
    private Ratings ratings;

    @Inject
    private ModuleOfferings offerings;

    @Inject
    private CurrentAccount account;

    @Inject
    private CalendarAddress addresses;

    @Inject
    private BookingWords words;

    @Inject
    private Language language;

    @Inject
    private Form form;

    private BookingView booking;

    /** Something that was said for the booking. */
    public record Said(String label, String value) {}

    /**
     * What was said of one person who comes, or for the booking as a whole.
     *
     * @param heading which of several persons; empty where there is but one, and for the booking as a whole
     */
    public record Part(String heading, List<Said> lines) {}

    /** A dimension to rate. */
    public record Dimension(String name, String label, List<Score> scores) {}

    /** A score to choose. */
    public record Score(int value, boolean chosen) {}

    /** Shows the booking; does what was asked for when the form was sent. */
    public void load() {
        booking = access.own(id());
        if (form.isSent()) {
            act();
        }
    }

    private UUID id() {
        try {
            return UUID.fromString(form.value("id"));
        } catch (IllegalArgumentException malformed) {
            throw Problem.notFound("booking-not-found", form.value("id"));
        }
    }

    private void act() {
        String who = account.requireSignedIn().username();
        try {
            switch (form.value("action")) {
                case "cancel" -> bookings.cancel(booking.id(), who);
                case "accept" -> bookings.settle(bookings.accept(booking.id(), who));
                case "rate" -> ratings.rate(booking.id(), scores(), form.value("comment"));
                default -> throw Problem.of(400, "json-not-understood");
            }
            form.goTo("/booking?id=" + booking.id() + "&done=" + form.value("action"));
        } catch (Problem problem) {
            form.refuse(problem);
            booking = access.own(booking.id());
        }
    }

    private Map<String, Integer> scores() {
        Map<String, Integer> scores = new HashMap<>();
        form.values("score.")
                .forEach((dimension, value) ->
                        scores.put(dimension, value.matches("[1-5]") ? value.charAt(0) - '0' : 0));
        return scores;
    }

    public BookingView getBooking() {
        return booking;
    }

    /** What was just done, in words; empty when nothing was. */
    public String getDone() {
        if (form.isTicked("new")) {
            return language.text("booking.done.new." + booking.state().name());
        }
        return switch (form.value("done")) {
            case "cancel" -> language.text("booking.done.cancel");
            case "accept" -> language.text("booking.done.accept");
            case "rate" -> language.text("booking.done.rate");
            default -> "";
        };
    }

    public boolean isCancellable() {
        return Transitions.permits(booking.state(), BookingState.CANCELLED)
                && booking.state() != BookingState.CHECKED_IN;
    }

    public boolean isAcceptable() {
        return booking.state() == BookingState.OFFERED;
    }

    public boolean isRatable() {
        return Ratings.canRate(booking);
    }

    public boolean isShownAtTheStation() {
        return SHOWN_AT_THE_STATION.contains(booking.state());
    }

    /** What the station scans: the address of its own check-in page with the code. */
    public String getQrCode() {
        String address =
                addresses.whole("/console/check-in?session=" + booking.session().id() + "&code=" + booking.code());
        return QrCode.svg(address, language.text("booking.qr"));
    }

    /** What the person said, for the person alone; parts without lines left out. */
    public List<Part> getSaid() {
        Intake intake = reader.intake(booking.id());
        Optional<Offering> offering =
                offerings.find(booking.session().offering()).map(PublishedOffering::offering);
        List<DataKind> order = offering.stream()
                .flatMap(known -> known.personalData().stream())
                .map(PersonalDataUse::kind)
                .toList();
        List<Part> parts = new ArrayList<>();
        List<Attendee> attendees = intake.attendees();
        for (int i = 0; i < attendees.size(); i++) {
            String heading = attendees.size() == 1 ? "" : language.text("booking.person", i + 1);
            parts.add(new Part(heading, said(attendees.get(i), order)));
        }
        parts.add(new Part("", answers(intake, offering)));
        return parts.stream().filter(part -> !part.lines().isEmpty()).toList();
    }

    private List<Said> said(Attendee attendee, List<DataKind> order) {
        return attendee.data().entrySet().stream()
                .sorted(Comparator.comparingInt(datum -> order.indexOf(datum.getKey())))
                .map(datum -> new Said(words.kind(datum.getKey()), datum.getValue()))
                .toList();
    }

    private List<Said> answers(Intake intake, Optional<Offering> offering) {
        return offering.stream()
                .flatMap(known -> known.questions().stream())
                .filter(question -> intake.answers().containsKey(question.key()))
                .map(question -> new Said(
                        question.label().in(language.locale()),
                        answer(question, intake.answers().get(question.key()))))
                .toList();
    }

    private String answer(Question question, String answer) {
        return switch (question.kind()) {
            case YES_NO -> language.text(answer.equals("true") ? "book.yes" : "book.no");
            case SINGLE_CHOICE, MULTIPLE_CHOICE ->
                question.choices().stream()
                        .filter(choice -> List.of(answer.split(",")).contains(choice.code()))
                        .map(choice -> choice.label().in(language.locale()))
                        .collect(Collectors.joining(language.text("list.separator")));
            default -> answer;
        };
    }

    public List<Dimension> getDimensions() {
        Map<String, Integer> given = ratings.of(booking.id());
        return ratings.dimensions(booking.session().offering()).stream()
                .map(dimension -> dimension(dimension, given.getOrDefault(dimension.code(), 0)))
                .toList();
    }

    private Dimension dimension(FeedbackDimension dimension, int given) {
        return new Dimension(
                "score." + dimension.code(),
                dimension.label().in(language.locale()),
                IntStream.rangeClosed(1, 5)
                        .mapToObj(score -> new Score(score, score == given))
                        .toList());
    }
}
