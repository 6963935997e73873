package plus.jia.testkit;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import plus.jia.spi.SessionProposer;
import plus.jia.spi.booking.Attendee;
import plus.jia.spi.booking.BookingEvent;
import plus.jia.spi.booking.BookingRequest;
import plus.jia.spi.booking.BookingState;
import plus.jia.spi.offering.DataKind;
import plus.jia.spi.offering.Offering;
import plus.jia.spi.offering.PersonalDataUse;
import plus.jia.spi.offering.Question;
import plus.jia.spi.session.ProposedSession;

/** An invented booking of an offering: its first session where it proposes any, the data it declares, an answer to each question. */
final class SampleBooking {
    private static final Map<DataKind, String> DATA = Map.of(
            DataKind.NAME, "示例人员甲",
            DataKind.ALIAS, "示例昵称",
            DataKind.PHONE, "13800000000",
            DataKind.EMAIL, "sample@example.org",
            DataKind.BIRTH_DATE, "2016-05-01",
            DataKind.EMPLOYER, "示例公司",
            DataKind.GUARDIAN, "示例监护人 13800000001",
            DataKind.CHILD, "示例儿童甲 10",
            DataKind.HEALTH, "示例健康信息",
            DataKind.CONFIDENTIAL_MATTER, "示例事由");

    private final Subject module;
    private final Offering offering;

    SampleBooking(Subject module, Offering offering) {
        this.module = module;
        this.offering = offering;
    }

    BookingRequest request() {
        return request(firstSession());
    }

    BookingRequest requestOfAnUnknownSession() {
        return request(unknownSession());
    }

    BookingEvent event(long sequence, BookingState state) {
        return event(sequence, state, request());
    }

    BookingEvent eventOfAnUnknownSession() {
        return event(1, BookingState.CONFIRMED, requestOfAnUnknownSession());
    }

    private BookingEvent event(long sequence, BookingState state, BookingRequest request) {
        String id = request.bookingId() + "-" + request.session().code() + "-" + sequence;
        Instant at = request.session().start().minusSeconds(86_400).plusSeconds(sequence);
        return new BookingEvent(id, sequence, at, state, null, request);
    }

    private BookingRequest request(ProposedSession session) {
        Map<String, Integer> items =
                session.items().stream().limit(1).collect(Collectors.toMap(item -> item.code(), item -> 1));
        return new BookingRequest(
                "sample-booking-" + offering.code(),
                offering.code(),
                module.sample().building(),
                session,
                1,
                List.of(attendee()),
                items,
                answers());
    }

    private ProposedSession firstSession() {
        return module.capability(SessionProposer.class)
                .map(proposer -> proposer.proposeSessions(module.sample().query(offering.code())))
                .flatMap(sessions -> sessions.stream().findFirst())
                .orElseGet(this::unknownSession);
    }

    private ProposedSession unknownSession() {
        Instant noon = module.sample()
                .days()
                .first()
                .atTime(LocalTime.NOON)
                .atZone(module.sample().zone())
                .toInstant();
        return ProposedSession.single("no-such-session-7", noon, noon.plusSeconds(1200), 1);
    }

    private Attendee attendee() {
        return new Attendee(offering.personalData().stream()
                .map(PersonalDataUse::kind)
                .collect(Collectors.toMap(Function.identity(), kind -> DATA.getOrDefault(kind, "示例"))));
    }

    private Map<String, String> answers() {
        return offering.questions().stream().collect(Collectors.toMap(Question::key, SampleBooking::answer));
    }

    private static String answer(Question question) {
        return switch (question.kind()) {
            case TEXT, LONG_TEXT -> "示例回答";
            case SINGLE_CHOICE, MULTIPLE_CHOICE -> question.choices().get(0).code();
            case NUMBER -> String.valueOf(question.min() == null ? 1 : question.min());
            case DATE -> "2026-11-24";
            case YES_NO -> "true";
            case PHONE -> "13800000000";
        };
    }
}
