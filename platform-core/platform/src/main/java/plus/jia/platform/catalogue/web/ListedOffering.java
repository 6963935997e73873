package plus.jia.platform.catalogue.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import plus.jia.platform.catalogue.CatalogueItem;
import plus.jia.platform.catalogue.OfferedPlace;
import plus.jia.platform.catalogue.OfferedSession;
import plus.jia.platform.shared.wording.When;

/**
 * An offering as the list shows it.
 *
 * @param id its id
 * @param title its title
 * @param href where it is described
 * @param summary what it is
 * @param facts by whom, how, for how much
 * @param status how things stand
 * @param next when it takes place next, or {@code null} when no time is known
 * @param running whether that has begun
 * @param where the room or the building of that, or {@code null}
 * @param buildings where it is offered, or {@code null} when only one building is looked at
 * @param notice what to say when it cannot be used, or {@code null}
 */
public record ListedOffering(
        String id,
        String title,
        String href,
        String summary,
        List<String> facts,
        List<Status> status,
        @Nullable When next,
        boolean running,
        @Nullable String where,
        @Nullable String buildings,
        @Nullable String notice) {
    private static final int BUILDINGS_NAMED = 2;

    static ListedOffering of(CatalogueItem item, @Nullable String building, Speech speech) {
        OfferedSession next =
                item.nextSessions().isEmpty() ? null : item.nextSessions().get(0);
        return new ListedOffering(
                item.offeringId(),
                item.title(),
                CatalogueAddress.offering(item.offeringId(), building),
                item.summary(),
                List.of(item.partner().name(), item.mode().label(), item.price().label()),
                Status.of(item),
                next == null ? null : SessionWords.of(next, item.nextSessions(), item.mode(), speech),
                next != null && next.running(),
                next == null ? null : where(next, item, building),
                building == null ? buildings(item.buildings(), speech) : null,
                item.available() ? null : notice(item, speech));
    }

    private static @Nullable String where(OfferedSession next, CatalogueItem item, @Nullable String building) {
        return building == null ? SessionWords.building(next, item.buildings()) : next.room();
    }

    private static String buildings(List<OfferedPlace> places, Speech speech) {
        String named = speech.list(
                places.stream().limit(BUILDINGS_NAMED).map(OfferedPlace::name).toList());
        return places.size() <= BUILDINGS_NAMED ? named : speech.text("browse.buildings", named, places.size());
    }

    private static String notice(CatalogueItem item, Speech speech) {
        return speech.text("browse.confirmed", speech.times().past(item.confirmedAt()));
    }
}
