package plus.jia.platform.module;

import java.util.List;
import plus.jia.spi.session.ProposedSession;

/** What came of asking a module for sessions. */
public sealed interface SessionAnswer {
    /** The module answered; may be empty. Also when its module has no capability to propose. */
    record Proposed(List<ProposedSession> sessions) implements SessionAnswer {}

    /** The module does not run, failed, was late or is cut off; what was known before stays in force. */
    record NoAnswer(String reason) implements SessionAnswer {}
}
