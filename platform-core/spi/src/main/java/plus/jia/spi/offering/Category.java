package plus.jia.spi.offering;

/**
 * The platform's taxonomy of services. New constants can come with a new SPI level, so a {@code switch} over it needs a default.
 *
 * @since level 1
 */
public enum Category {
    /** Clinics, check-ups, health talks. */
    HEALTH,
    /** Legal advice and mediation. */
    LEGAL,
    /** Counselling and mental health. */
    COUNSELLING,
    /** Meals. */
    FOOD,
    /** Programmes for children and young people. */
    YOUTH,
    /** Families, parents, seniors. */
    FAMILY,
    /** Music, art, reading. */
    CULTURE,
    /** Sport and movement. */
    SPORT,
    /** Courses and lectures. */
    LEARNING,
    /** Financial advice. */
    FINANCE,
    /** Work, human resources, careers. */
    CAREER,
    /** Neighbourhood, volunteering, party-building. */
    COMMUNITY
}
