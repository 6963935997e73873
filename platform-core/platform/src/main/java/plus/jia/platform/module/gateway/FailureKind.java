package plus.jia.platform.module.gateway;

/** Why a call into a module brought no usable answer. */
public enum FailureKind {
    /** No such module runs on this node. */
    NOT_RUNNING,
    /** Too many calls are under way already. */
    TOO_MANY_CALLS,
    /** It failed too often for this building and is left alone for a while. */
    CUT_OFF,
    /** It did not answer in time. */
    TOO_SLOW,
    /** It threw. */
    THREW,
    /** It answered what it may not. */
    INVALID_ANSWER;

    /** Whether the module itself did something wrong, as against not being asked at all. */
    public boolean isModulesFault() {
        return this == TOO_SLOW || this == THREW || this == INVALID_ANSWER;
    }
}
