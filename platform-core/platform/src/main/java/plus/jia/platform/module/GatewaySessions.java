package plus.jia.platform.module;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.List;
import plus.jia.bridge.Capabilities;
import plus.jia.platform.module.gateway.Answers;
import plus.jia.platform.module.gateway.ModuleGateway;
import plus.jia.platform.module.gateway.Operation;
import plus.jia.platform.shared.WorkingCalendars;
import plus.jia.spi.session.BuildingRef;
import plus.jia.spi.session.DateRange;
import plus.jia.spi.session.ProposedSession;
import plus.jia.spi.session.SessionQuery;

/** Asks for sessions through the gateway. */
@ApplicationScoped
class GatewaySessions implements ModuleSessions {
    private static final int MOST_SESSIONS = 2000;

    @Inject
    private ModuleGateway gateway;

    @Inject
    private WorkingCalendars calendars;

    @Inject
    private ZoneId zone;

    @Override
    public SessionAnswer propose(OfferingId offering, BuildingRef building, DateRange days) {
        SessionQuery query = new SessionQuery(building, offering.code(), days, zone, calendars.current());
        return gateway.<SessionAnswer>call(
                        offering.moduleId(),
                        building.code(),
                        Operation.SESSIONS,
                        module -> new SessionAnswer.Proposed(ask(module, query)))
                .orElse(failed -> new SessionAnswer.NoAnswer(failed.kind() + ": " + failed.message()));
    }

    private static List<ProposedSession> ask(Capabilities module, SessionQuery query) {
        List<ProposedSession> sessions = Answers.distinct(
                module.sessions().isEmpty()
                        ? List.of()
                        : module.sessions().get().proposeSessions(query),
                MOST_SESSIONS,
                "sessions",
                ProposedSession::code);
        sessions.forEach(session -> Answers.require(
                query.days().contains(session.start().atZone(query.zone()).toLocalDate()),
                "session " + session.code() + " starts outside the days asked for"));
        return sessions;
    }
}
