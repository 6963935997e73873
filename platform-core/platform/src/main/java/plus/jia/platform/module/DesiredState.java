package plus.jia.platform.module;

/** What the office wants of a module, on every node. */
public enum DesiredState {
    /** It should run. */
    ACTIVE,
    /** It should not run for now. */
    SUSPENDED,
    /** It should be gone. */
    RETIRED
}
