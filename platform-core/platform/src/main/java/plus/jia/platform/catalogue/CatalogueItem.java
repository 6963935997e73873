package plus.jia.platform.catalogue;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One offering as the catalogue lists it, in one language.
 *
 * @param offeringId its id
 * @param title its title
 * @param summary what it is
 * @param category its place in the taxonomy
 * @param mode how people get it
 * @param audience for whom it is meant
 * @param partner who is behind it
 * @param buildings where it is enabled; just one when one building was asked for
 * @param trial whether it is tried out only, in all of these buildings
 * @param price what it costs
 * @param nextSessions the next up to three sessions, on the days chosen if any were
 * @param available whether it can be used at present
 * @param confirmedAt when its module last confirmed it
 * @param notice what to say when it is not available, or {@code null}
 * @param links where to read on
 */
public record CatalogueItem(
        String offeringId,
        String title,
        String summary,
        Coded category,
        Coded mode,
        List<Coded> audience,
        Named partner,
        List<OfferedPlace> buildings,
        boolean trial,
        OfferedPrice price,
        List<OfferedSession> nextSessions,
        boolean available,
        OffsetDateTime confirmedAt,
        @Nullable String notice,
        OfferedLinks links) {}
