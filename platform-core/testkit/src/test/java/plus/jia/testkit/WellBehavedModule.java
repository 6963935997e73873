package plus.jia.testkit;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.List;
import plus.jia.spi.BookingDecider;
import plus.jia.spi.BookingObserver;
import plus.jia.spi.FeedbackDeclarer;
import plus.jia.spi.HealthReport;
import plus.jia.spi.HealthReporter;
import plus.jia.spi.LocalizedText;
import plus.jia.spi.ModuleDescription;
import plus.jia.spi.ServiceProvider;
import plus.jia.spi.SessionProposer;
import plus.jia.spi.SettingsDeclarer;
import plus.jia.spi.booking.BookingDecision;
import plus.jia.spi.booking.BookingEvent;
import plus.jia.spi.booking.BookingRequest;
import plus.jia.spi.feedback.FeedbackDimension;
import plus.jia.spi.offering.BookingMode;
import plus.jia.spi.offering.Category;
import plus.jia.spi.offering.DataKind;
import plus.jia.spi.offering.DecisionPolicy;
import plus.jia.spi.offering.Offering;
import plus.jia.spi.offering.PersonalDataUse;
import plus.jia.spi.offering.Question;
import plus.jia.spi.session.ProposedSession;
import plus.jia.spi.session.SessionQuery;
import plus.jia.spi.setting.SettingDeclaration;

/** Keeps every clause. Each bad module is one of these with one fault. */
class WellBehavedModule
        implements ServiceProvider,
                SessionProposer,
                BookingDecider,
                BookingObserver,
                FeedbackDeclarer,
                SettingsDeclarer,
                HealthReporter {
    static final LocalizedText CHINESE = LocalizedText.of("咨询", "Advice");
    static final LocalizedText NOT_CHINESE = LocalizedText.zh("Advice");

    @Override
    public ModuleDescription describe() {
        return ModuleDescription.of("sample-module", "sample-partner", CHINESE);
    }

    @Override
    public List<Offering> offerings() {
        return List.of(
                offering("first", "第一项").build(), offering("second", "第二项").build());
    }

    static Offering.Builder offering(String code, String title) {
        return Offering.builder(code, BookingMode.APPOINTMENT, Category.COUNSELLING)
                .title(LocalizedText.zh(title))
                .summary(CHINESE)
                .decision(DecisionPolicy.ASK_OR_REFUSE)
                .ask(Question.text("matter", CHINESE).asSensitive())
                .needs(new PersonalDataUse(DataKind.CONFIDENTIAL_MATTER, CHINESE, Period.ZERO));
    }

    @Override
    public List<ProposedSession> proposeSessions(SessionQuery query) {
        if (offerings().stream().noneMatch(one -> one.code().equals(query.offeringCode()))) {
            return List.of();
        }
        return query.days()
                .days()
                .filter(day -> day.getDayOfWeek() == DayOfWeek.WEDNESDAY)
                .map(day -> session(day, query))
                .toList();
    }

    /** Shortly after midnight, which is the day before in UTC. */
    static ProposedSession session(LocalDate day, SessionQuery query) {
        Instant start = day.atTime(LocalTime.of(0, 30)).atZone(query.zone()).toInstant();
        return ProposedSession.single(day + "-0030", start, start.plusSeconds(1200), 1);
    }

    @Override
    public BookingDecision decide(BookingRequest request) {
        return BookingDecision.accept();
    }

    @Override
    public void onBookingEvent(BookingEvent event) {}

    @Override
    public List<FeedbackDimension> feedbackDimensions(String offeringCode) {
        return List.of(new FeedbackDimension("care", CHINESE));
    }

    @Override
    public List<SettingDeclaration> settings() {
        return List.of(SettingDeclaration.integer("minutes", CHINESE, 20, 5, 60));
    }

    @Override
    public HealthReport health() {
        return new HealthReport(HealthReport.Status.UP, "");
    }
}
