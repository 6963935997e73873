package plus.jia.spi.offering;

/**
 * For whom an offering is meant.
 *
 * @since level 1
 */
public enum Audience {
    /** Anybody. */
    EVERYONE,
    /** People who work in the building. */
    OFFICE_WORKERS,
    /** People who live in the street. */
    RESIDENTS,
    /** Children, booked by a guardian. */
    CHILDREN,
    /** Young people. */
    YOUTH,
    /** Parents. */
    PARENTS,
    /** Elderly people. */
    SENIORS,
    /** Companies as a whole. */
    ENTERPRISES
}
