package plus.jia.spi.offering;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import plus.jia.spi.LocalizedText;

/**
 * Who may book an offering. The platform checks ages and guardians; the note is for people to read. Immutable.
 *
 * <p>Example: {@code Eligibility.forAudience(Audience.CHILDREN).withAges(6, 12).withGuardian()}
 *
 * @param audiences for whom it is meant, must not be empty
 * @param minAge the lowest age in whole years on the first day, 0 to 150, or {@code null} for no limit
 * @param maxAge the highest age in whole years on the first day, 0 to 150, or {@code null} for no limit
 * @param guardianRequired whether a guardian must book
 * @param note any further condition in words, or {@code null}
 * @since level 1
 */
public record Eligibility(
        Set<Audience> audiences,
        @Nullable Integer minAge,
        @Nullable Integer maxAge,
        boolean guardianRequired,
        @Nullable LocalizedText note) {
    /**
     * Checks the ages and copies the audiences.
     *
     * @throws IllegalArgumentException when no audience is named or the ages contradict each other
     */
    public Eligibility {
        audiences = Set.copyOf(audiences);
        if (audiences.isEmpty()) {
            throw new IllegalArgumentException("an eligibility names at least one audience");
        }
        requireAge(minAge);
        requireAge(maxAge);
        if (minAge != null && maxAge != null && minAge > maxAge) {
            throw new IllegalArgumentException("lowest age " + minAge + " is above highest age " + maxAge);
        }
    }

    /**
     * Open to everyone.
     *
     * @return the eligibility
     */
    public static Eligibility everyone() {
        return forAudience(Audience.EVERYONE);
    }

    /**
     * Open to the named audiences, any age.
     *
     * @param first one audience
     * @param more further audiences
     * @return the eligibility
     */
    public static Eligibility forAudience(Audience first, Audience... more) {
        Set<Audience> all = new java.util.HashSet<>(Set.of(more));
        all.add(first);
        return new Eligibility(all, null, null, false, null);
    }

    /**
     * The same, limited to an age range.
     *
     * @param lowest the lowest age in whole years
     * @param highest the highest age in whole years
     * @return the eligibility
     */
    public Eligibility withAges(int lowest, int highest) {
        return new Eligibility(audiences, lowest, highest, guardianRequired, note);
    }

    /**
     * The same, booked by a guardian.
     *
     * @return the eligibility
     */
    public Eligibility withGuardian() {
        return new Eligibility(audiences, minAge, maxAge, true, note);
    }

    /**
     * The same with a condition in words.
     *
     * @param condition the condition
     * @return the eligibility
     */
    public Eligibility withNote(LocalizedText condition) {
        return new Eligibility(audiences, minAge, maxAge, guardianRequired, condition);
    }

    private static void requireAge(@Nullable Integer age) {
        if (age != null && (age < 0 || age > 150)) {
            throw new IllegalArgumentException("an age is 0 to 150 years, but was " + age);
        }
    }
}
