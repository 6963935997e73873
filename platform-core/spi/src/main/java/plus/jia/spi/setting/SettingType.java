package plus.jia.spi.setting;

/**
 * The form of a setting's value. Every value travels as text.
 *
 * @since level 1
 */
public enum SettingType {
    /** Any text up to 2,000 characters; a range limits its length. */
    TEXT,
    /** A whole number. */
    INTEGER,
    /** A decimal number with a point. */
    DECIMAL,
    /** {@code true} or {@code false}. */
    BOOLEAN,
    /** A time of day such as {@code 10:30}. */
    TIME,
    /** A duration such as {@code PT20M}; a range limits its minutes. */
    DURATION,
    /** One of the declared choices, by its code. */
    CHOICE
}
