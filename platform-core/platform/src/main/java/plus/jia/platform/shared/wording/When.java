package plus.jia.platform.shared.wording;

/**
 * A time, said three ways.
 *
 * @param words as people say it, such as {@code 周三 12:00–14:00}
 * @param full with the whole date, for whoever wants to be sure
 * @param machine when it begins, as the {@code datetime} of an HTML {@code time} element
 */
public record When(String words, String full, String machine) {
    /** The same time in other words. */
    public When saying(String otherWords) {
        return new When(otherWords, full, machine);
    }
}
