package plus.jia.platform.shared;

/**
 * Fired once on each node, after the database is migrated and before the first request counts as ready; on one node of a database at a time, so
 * that what is put in once needs no lock of its own. Observers run one after another in the order of their {@code @Priority}: identity 100,
 * demo data 200, catalogue 300, modules 400.
 */
public record PlatformStarted() {}
