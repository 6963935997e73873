package plus.jia.platform.shared;

/**
 * Fired once on each node, after the database is migrated and before the first request counts as ready. Observers run one after another
 * in the order of their {@code @Priority}: identity 100, demo data 200, catalogue 300, modules 400.
 */
public record PlatformStarted() {}
