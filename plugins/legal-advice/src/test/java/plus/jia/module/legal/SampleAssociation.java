package plus.jia.module.legal;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import plus.jia.spi.LocalizedText;
import plus.jia.spi.booking.BookingEvent;
import plus.jia.spi.booking.BookingRequest;
import plus.jia.spi.booking.BookingState;
import plus.jia.spi.session.BuildingRef;
import plus.jia.spi.session.DateRange;
import plus.jia.spi.session.ProposedSession;
import plus.jia.spi.session.SessionQuery;
import plus.jia.spi.session.WorkingCalendar;

/**
 * Three lawyers in two buildings: A (labour, contracts) and B (labour, property) together on Tuesdays from 12:00 to 13:00, C (family) on
 * Wednesdays. A acts for 示例科技, B for 示例商贸.
 */
class SampleAssociation {
    static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    static final LocalDate TUESDAY = LocalDate.of(2026, 11, 24);
    static final String BUILDING = "corporate-avenue";

    final Lawyer lawyerA = lawyer("a", "示例律师甲", FieldOfLaw.LABOUR, FieldOfLaw.CONTRACTS);
    final Lawyer lawyerB = lawyer("b", "示例律师乙", FieldOfLaw.LABOUR, FieldOfLaw.PROPERTY);
    final Lawyer lawyerC = lawyer("c", "示例律师丙", FieldOfLaw.FAMILY);
    final InMemoryLawyers lawyers = new InMemoryLawyers(lawyerA, lawyerB, lawyerC);
    final InMemoryRota rota = new InMemoryRota(
            duty(lawyerA, DayOfWeek.TUESDAY, "12:00", "13:00"),
            duty(lawyerB, DayOfWeek.TUESDAY, "12:00", "13:00"),
            duty(lawyerC, DayOfWeek.WEDNESDAY, "12:00", "13:00"));
    final InMemoryConsultations consultations = new InMemoryConsultations();
    final ConsultationRules rules = new FixedRules(Duration.ofMinutes(20), Duration.ofHours(2));
    final DutySessions sessions = new DutySessions(rota, consultations, rules);
    final ConsultationDesk desk = new ConsultationDesk(rota, lawyers, consultations, rules);
    final Administration administration = new Administration(lawyers, rota, consultations, rules);

    SampleAssociation() {
        lawyerA.actFor(List.of("示例科技（上海）有限公司"));
        lawyerB.actFor(List.of("示例商贸有限公司"));
    }

    List<ProposedSession> propose(FieldOfLaw field, LocalDate first, LocalDate last, WorkingCalendar calendar) {
        return sessions.proposeSessions(query(field, first, last, calendar));
    }

    static SessionQuery query(FieldOfLaw field, LocalDate first, LocalDate last, WorkingCalendar calendar) {
        return new SessionQuery(building(), field.code(), new DateRange(first, last), SHANGHAI, calendar);
    }

    BookingRequest booking(String id, FieldOfLaw field, String time, Lawyer lawyer, Map<String, String> answers) {
        LocalTime start = LocalTime.parse(time);
        ProposedSession session = new Slot(TUESDAY, start, start.plusMinutes(20)).with(lawyer, SHANGHAI, Duration.ZERO);
        return new BookingRequest(id, field.code(), building(), session, 1, List.of(), Map.of(), answers);
    }

    static BookingEvent event(BookingRequest booking, long sequence, BookingState state) {
        return new BookingEvent(booking.bookingId() + "-" + sequence, sequence, Instant.EPOCH, state, null, booking);
    }

    static Instant at(LocalDate day, String time) {
        return day.atTime(LocalTime.parse(time)).atZone(SHANGHAI).toInstant();
    }

    static Duty duty(Lawyer lawyer, DayOfWeek weekday, String start, String end) {
        return new Duty(BUILDING, lawyer, weekday, LocalTime.parse(start), LocalTime.parse(end));
    }

    private static BuildingRef building() {
        return new BuildingRef(BUILDING, LocalizedText.of("企业天地", "Corporate Avenue"));
    }

    private static Lawyer lawyer(String code, String name, FieldOfLaw... fields) {
        return new Lawyer(code, LocalizedText.of(name, "Sample lawyer " + code), Set.of(fields));
    }

    record FixedRules(Duration length, Duration notice) implements ConsultationRules {
        @Override
        public ZoneId zone() {
            return SHANGHAI;
        }
    }
}
