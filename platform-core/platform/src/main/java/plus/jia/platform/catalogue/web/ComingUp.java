package plus.jia.platform.catalogue.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import plus.jia.platform.catalogue.CatalogueItem;
import plus.jia.platform.catalogue.CatalogueQuery;
import plus.jia.platform.catalogue.CatalogueSnapshot;
import plus.jia.platform.catalogue.Facet;
import plus.jia.platform.catalogue.OfferedSession;
import plus.jia.platform.shared.wording.When;

/**
 * What can be done here next: what is left of today, or else what comes after.
 *
 * @param today whether these are today's
 * @param lines one for each offering, by time
 */
public record ComingUp(boolean today, List<Line> lines) {
    private static final int LINES = 5;

    /**
     * One offering's next session.
     *
     * @param when when it takes place
     * @param running whether it has begun
     * @param title the offering's title
     * @param href where it is described
     * @param place where it takes place, or {@code null} when no room was assigned
     * @param mode how people get it
     */
    public record Line(
            When when,
            boolean running,
            String title,
            String href,
            @Nullable String place,
            String mode) {}

    static ComingUp of(CatalogueSnapshot catalogue, @Nullable String building, Speech speech) {
        CatalogueQuery everything = new CatalogueQuery(building, "", Map.of(), 1, CatalogueQuery.LARGEST_PAGE);
        CatalogueQuery ofToday =
                everything.with(Facet.DAY, speech.times().today().toString());
        List<Line> today = lines(catalogue, ofToday, speech);
        return today.isEmpty() ? new ComingUp(false, lines(catalogue, everything, speech)) : new ComingUp(true, today);
    }

    private static List<Line> lines(CatalogueSnapshot catalogue, CatalogueQuery query, Speech speech) {
        return catalogue.find(query, speech.locale()).items().stream()
                .filter(CatalogueItem::available)
                .filter(item -> !item.nextSessions().isEmpty())
                .sorted(Comparator.comparing(item -> item.nextSessions().get(0).start()))
                .limit(LINES)
                .map(item -> line(item, query, speech))
                .toList();
    }

    private static Line line(CatalogueItem item, CatalogueQuery query, Speech speech) {
        OfferedSession next = item.nextSessions().get(0);
        boolean today = !query.chosenOf(Facet.DAY).isEmpty();
        When when = SessionWords.of(next, item.nextSessions(), item.mode(), speech);
        return new Line(
                today ? when.saying(SessionWords.hours(next, item.nextSessions(), item.mode(), speech)) : when,
                next.running(),
                item.title(),
                CatalogueAddress.offering(item.offeringId(), query.building()),
                query.building() == null ? SessionWords.building(next, item.buildings()) : next.room(),
                item.mode().label());
    }
}
