package plus.jia.platform.shared;

/**
 * Fired on every node, this one included, within about 100 ms after a transaction that announced news was committed; once for a burst, and
 * for every topic after the node was cut off from the database. Observers run one after another on one thread: hand long work to another.
 */
public record NewsArrived(Topic topic) {}
