package plus.jia.platform.module;

/** Where a module stands on a node. */
public enum ModuleState {
    /** Its archive is known. */
    INSTALLED,
    /** Its archive was checked. */
    VERIFIED,
    /** It is being deployed and asked what it offers. */
    STARTING,
    /** It runs. */
    ACTIVE,
    /** It was stopped by the office and can be resumed. */
    SUSPENDED,
    /** It finishes the calls under way before it stops. */
    DRAINING,
    /** It could not start; the cause is kept. */
    FAILED,
    /** It is gone for good. */
    RETIRED
}
