package plus.jia.spi;

/**
 * Capability: reports the module's own health to the office.
 *
 * <p>The only way to report health: a MicroProfile Health check in a module would take the whole instance down.
 * <b>Called</b> about every 30 s; the answer is kept and shown. <b>Threads</b>: any. <b>Time limit</b>: 2 s.
 * <b>Errors</b> count as down. No personal data is passed, and none may be in the answer.
 *
 * @since level 1
 */
public interface HealthReporter {
    /**
     * How the module is.
     *
     * @return the report, must not be {@code null}
     */
    HealthReport health();
}
