package plus.jia.platform.shared;

/** Fired on every node, this one included, soon after a transaction that announced news was committed. */
public record NewsArrived(Topic topic) {}
