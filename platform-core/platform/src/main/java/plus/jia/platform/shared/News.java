package plus.jia.platform.shared;

/** Tells every node that something changed. */
public interface News {
    /** Announces a change as part of the running transaction; nobody hears of it when that is rolled back. */
    void announce(Topic topic);
}
