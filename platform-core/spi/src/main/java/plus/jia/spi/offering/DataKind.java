package plus.jia.spi.offering;

/**
 * A kind of personal data. An offering names what it needs; the platform passes nothing else.
 *
 * @since level 1
 */
public enum DataKind {
    /** The person's name. */
    NAME(false),
    /** A name of the person's choosing instead of the real one. */
    ALIAS(false),
    /** A mobile number. */
    PHONE(false),
    /** An e-mail address. */
    EMAIL(false),
    /** The date of birth. */
    BIRTH_DATE(false),
    /** The employer. */
    EMPLOYER(false),
    /** Name and telephone number of a guardian. */
    GUARDIAN(false),
    /** Names and ages of children; sensitive by law below 14 years. */
    CHILD(true),
    /** Anything about health. */
    HEALTH(true),
    /** What is said in legal or personal trouble. */
    CONFIDENTIAL_MATTER(true);

    private final boolean sensitive;

    DataKind(boolean sensitive) {
        this.sensitive = sensitive;
    }

    /**
     * Whether the law calls it sensitive (Personal Information Protection Law of the PRC, article 28): consent is asked separately and it is
     * encrypted at rest.
     *
     * @return whether it is sensitive
     */
    public boolean isSensitive() {
        return sensitive;
    }
}
