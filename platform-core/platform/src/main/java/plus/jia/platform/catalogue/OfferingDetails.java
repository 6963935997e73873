package plus.jia.platform.catalogue;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One offering in full, in one language.
 *
 * @param offeringId its id
 * @param title its title
 * @param summary what it is
 * @param category its place in the taxonomy
 * @param mode how people get it
 * @param eligibility who may book
 * @param partner who is behind it
 * @param buildings where it is enabled; just one when one building was asked for
 * @param trial whether it is tried out only, in all of these buildings
 * @param price what it costs
 * @param duration how long a visit usually takes, or {@code null}
 * @param allocation who gets a place when there are too few; {@code null} unless one enrols
 * @param confirmation who confirms a booking
 * @param questions what is asked when booking
 * @param personalData which personal data it needs, and why
 * @param sensitive whether anything of that is sensitive by law
 * @param feedback what is rated after a visit; empty: one overall score
 * @param sessions the sessions of the next fortnight, or the next five where those are more, by start
 * @param available whether it can be used at present
 * @param confirmedAt when its module last confirmed it
 * @param notice what to say when it is not available, or {@code null}
 * @param links where to read on
 */
public record OfferingDetails(
        String offeringId,
        String title,
        String summary,
        Coded category,
        Coded mode,
        Eligible eligibility,
        Named partner,
        List<OfferedPlace> buildings,
        boolean trial,
        OfferedPrice price,
        @Nullable Duration duration,
        @Nullable Coded allocation,
        Coded confirmation,
        List<Asked> questions,
        List<Needed> personalData,
        boolean sensitive,
        List<Coded> feedback,
        List<OfferedSession> sessions,
        boolean available,
        OffsetDateTime confirmedAt,
        @Nullable String notice,
        OfferedLinks links) {
    /** Who may book. Ages are whole years on the first day. */
    public record Eligible(
            List<Coded> audience,
            @Nullable Integer minAge,
            @Nullable Integer maxAge,
            boolean guardianRequired,
            @Nullable String note) {}

    /** A question, why it is asked, and the form of its answer. */
    public record Asked(
            String key,
            String label,
            @Nullable String why,
            String kind,
            boolean required,
            boolean sensitive,
            List<Coded> choices,
            @Nullable Integer min,
            @Nullable Integer max) {}

    /** A kind of personal data, what for, and how long the partner keeps it after the visit. */
    public record Needed(Coded kind, boolean sensitive, String purpose, Period kept) {}
}
