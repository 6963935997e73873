package plus.jia.spi;

import java.util.List;
import plus.jia.spi.session.ProposedSession;
import plus.jia.spi.session.SessionQuery;

/**
 * Capability: proposes when an offering takes place in a building.
 *
 * <p><b>Called</b> when an offering is enabled in a building, when its settings change, on the office's request, and
 * some times a day for the weeks ahead; never while somebody browses. <b>Threads</b>: any, several at a time.
 * <b>Time limit</b>: 5 s a call unless the office set another. <b>Errors</b>: the platform keeps the sessions it knew
 * and cuts the module off for this building after repeated failures. <b>Deterministic</b>: a session that was proposed
 * before must come back with the same code, since bookings hang on it. No personal data is passed.
 *
 * <p>The module's settings resolve for the building asked about during the call.
 *
 * @since level 1
 */
public interface SessionProposer {
    /**
     * Proposes the sessions of one offering in one building that start within a range of days.
     *
     * @param query the offering, building, range of days, zone and working calendar, will never be {@code null}
     * @return the sessions, must not be {@code null}; empty where there are none; at most 2,000, codes unique
     */
    List<ProposedSession> proposeSessions(SessionQuery query);
}
