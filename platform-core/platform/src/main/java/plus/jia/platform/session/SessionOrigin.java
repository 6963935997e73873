package plus.jia.platform.session;

/** Who made a session. */
public enum SessionOrigin {
    MODULE,
    STATION
}
