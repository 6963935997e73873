package plus.jia.platform.session;

/** Whether a session takes place. */
public enum SessionState {
    OPEN,
    /** Its module no longer proposes it, or the offering was switched off. It can come back. */
    WITHDRAWN,
    /** The station or the office called it off, for good. */
    CANCELLED
}
