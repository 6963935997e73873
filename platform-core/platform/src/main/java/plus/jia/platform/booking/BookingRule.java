package plus.jia.platform.booking;

/** What can be ruled, and what holds where nothing is. Ruled for an offering in a building, an offering, a building, or the street. */
public enum BookingRule {
    /** How many minutes before it begins a session is closed for booking, besides its own cut-off. */
    NOTICE_MINUTES(0, 10_080),
    /** How many days ahead one can book; 0: as far as sessions are known. */
    OPENS_DAYS_BEFORE(0, 400),
    /** How many minutes before it begins one can still cancel; 0: until the cut-off, of a course until it begins. */
    CANCEL_MINUTES(0, 10_080),
    /** The most places of one booking. */
    PLACES_PER_BOOKING(4, 100),
    /** The most places of one person, of all partners together, within the period; 0: no limit. */
    PLACES_PER_PERIOD(0, 1_000),
    /** The most places of one person of this offering within the period; 0: no limit. */
    PLACES_PER_PERIOD_OF_OFFERING(0, 1_000),
    /** How many days a period has. */
    PERIOD_DAYS(7, 366),
    /** Whether one person may be in two places at a time: 1 yes, 0 no. */
    OVERLAP(0, 1),
    /** After how many no-shows within the days below a person must pause; 0: never. */
    NO_SHOWS(3, 100),
    /** Within how many days no-shows add up. */
    NO_SHOW_DAYS(60, 366),
    /** How many days a person pauses after the last no-show. */
    NO_SHOW_PAUSE_DAYS(14, 366),
    /** How many minutes an offered place waits to be accepted. */
    OFFER_MINUTES(120, 10_080),
    /** How many seconds a place is held while its module is asked. */
    HOLD_SECONDS(60, 600),
    /** How many participants a session needs, or it is cancelled; 0: none. */
    LEAST_PARTICIPANTS(0, 1_000),
    /** How many minutes before it begins that is decided. */
    LEAST_PARTICIPANTS_MINUTES(1_440, 43_200);

    private final int usual;
    private final int most;

    BookingRule(int usual, int most) {
        this.usual = usual;
        this.most = most;
    }

    /** What holds where nothing is ruled. */
    public int usual() {
        return usual;
    }

    /** The highest value. */
    public int most() {
        return most;
    }
}
