package plus.jia.module.youth;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import plus.jia.spi.SessionProposer;
import plus.jia.spi.session.ProposedSession;
import plus.jia.spi.session.SessionQuery;

/** Turns the programme's rules into dates. */
@ApplicationScoped
public class ProgrammeSessions implements SessionProposer {
    private Programme programme;
    private EnrolmentRules rules;

    /** For the container's proxy. */
    protected ProgrammeSessions() {}

    @Inject
    public ProgrammeSessions(Programme programme, EnrolmentRules rules) {
        this.programme = programme;
        this.rules = rules;
    }

    @Override
    public List<ProposedSession> proposeSessions(SessionQuery query) {
        return Stream.concat(campSessions(query), eventSessions(query))
                .sorted(Comparator.comparing(ProposedSession::start).thenComparing(ProposedSession::code))
                .toList();
    }

    private Stream<ProposedSession> campSessions(SessionQuery query) {
        int closesDays = rules.campClosesDays();
        return programme.camps().stream()
                .filter(camp -> camp.building().equals(query.building().code()))
                .filter(camp -> camp.season().offeringCode().equals(query.offeringCode()))
                .flatMap(camp -> camp.sessions(query, closesDays));
    }

    private Stream<ProposedSession> eventSessions(SessionQuery query) {
        return programme.events().stream()
                .filter(event -> event.building().equals(query.building().code()))
                .filter(event -> event.kind().offeringCode().equals(query.offeringCode()))
                .flatMap(event -> event.sessions(query, notice(event.kind())));
    }

    private Duration notice(Kind kind) {
        return kind == Kind.CLASSROOM ? rules.eventNotice() : Duration.ZERO;
    }
}
