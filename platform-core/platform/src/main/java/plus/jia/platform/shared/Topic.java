package plus.jia.platform.shared;

/** What news between nodes are about. */
public enum Topic {
    /** Buildings, partners, offerings, enablements or sessions changed: the catalogue must be built anew. */
    CATALOGUE,
    /** What modules should run, or a module's setting, changed. */
    MODULES
}
