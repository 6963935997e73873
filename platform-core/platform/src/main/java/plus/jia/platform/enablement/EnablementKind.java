package plus.jia.platform.enablement;

/** How firmly an offering is switched on. */
public enum EnablementKind {
    /** Tried out; shown as 试运行. */
    TRIAL,
    /** Here to stay. */
    REGULAR
}
