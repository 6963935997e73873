package plus.jia.platform.module.gateway;

/** What a module is asked for; the unit in which failures are recorded and limits are set. */
public enum Operation {
    DESCRIBE,
    OFFERINGS,
    SETTINGS,
    FEEDBACK,
    SESSIONS,
    DECIDE,
    NOTIFY,
    HEALTH
}
