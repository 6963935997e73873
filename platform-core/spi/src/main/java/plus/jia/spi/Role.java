package plus.jia.spi;

/**
 * What an account of the platform may be.
 *
 * @since level 1
 */
public enum Role {
    /** A resident or office worker who browses and books. */
    RESIDENT,
    /** Staff of one partner organisation; of any partner where named in an {@link AccessRule}. */
    PARTNER,
    /** Staff of the stations of some buildings. */
    STATION,
    /** Staff of the street office. */
    OFFICE
}
