package plus.jia.platform.module;

/** Where a module's archive comes from. */
public enum ModuleOrigin {
    /** The enterprise archive that the server runs. */
    BUNDLED,
    /** The directory of further modules that was given at start. */
    DIRECTORY
}
