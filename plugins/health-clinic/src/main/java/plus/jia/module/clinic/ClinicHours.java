package plus.jia.module.clinic;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import plus.jia.spi.SessionProposer;
import plus.jia.spi.session.ProposedSession;
import plus.jia.spi.session.SessionQuery;

/** Turns the rota into sessions, one for each slot. */
@ApplicationScoped
public class ClinicHours implements SessionProposer {
    private Rota rota;
    private Provider<Integer> slotMinutes;
    private Provider<Integer> noticeMinutes;

    protected ClinicHours() {}

    /** Providers, since both values differ by the building that a call is about. */
    @Inject
    public ClinicHours(
            Rota rota,
            @ConfigProperty(name = ClinicSettings.SLOT_MINUTES, defaultValue = ClinicSettings.USUAL_SLOT)
                    Provider<Integer> slotMinutes,
            @ConfigProperty(name = ClinicSettings.NOTICE_MINUTES, defaultValue = ClinicSettings.USUAL_NOTICE)
                    Provider<Integer> noticeMinutes) {
        this.rota = rota;
        this.slotMinutes = slotMinutes;
        this.noticeMinutes = noticeMinutes;
    }

    @Override
    public List<ProposedSession> proposeSessions(SessionQuery query) {
        Duration length = ClinicSettings.slot(slotMinutes.get());
        Duration notice = ClinicSettings.notice(noticeMinutes.get());
        Timetable timetable = timetable(query.building().code(), query.offeringCode());
        return query.days()
                .days()
                .flatMap(day -> timetable.slots(day, length, query.calendar()))
                .map(slot -> slot.in(query.zone(), notice))
                .toList();
    }

    private Timetable timetable(String building, String department) {
        List<Duty> duties = rota.dutiesIn(building).stream()
                .filter(duty -> duty.specialist().department().equals(department))
                .toList();
        return new Timetable(duties, rota.leaves(), rota.makeUpDays());
    }
}
