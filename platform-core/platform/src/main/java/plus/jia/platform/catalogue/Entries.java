package plus.jia.platform.catalogue;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import plus.jia.platform.building.BuildingView;
import plus.jia.platform.enablement.EnablementView;
import plus.jia.platform.module.OfferingId;
import plus.jia.platform.module.PublishedOffering;
import plus.jia.platform.partner.PartnerView;
import plus.jia.platform.session.SessionView;
import plus.jia.spi.LocalizedText;

/** Joins the stock into entries, as they hold at one moment. */
final class Entries {
    private final Instant now;
    private final ZoneId zone;
    private final Map<String, LocalizedText> partnerNames;
    private final Map<String, BuildingView> buildings;
    private final Map<OfferingId, List<EnablementView>> enablements;
    private final Map<Where, List<SessionView>> sessions;

    private Entries(Stock stock, Instant now, ZoneId zone) {
        this.now = now;
        this.zone = zone;
        partnerNames = stock.partners().stream().collect(toMap(PartnerView::code, PartnerView::name));
        buildings = stock.buildings().stream().collect(toMap(BuildingView::code, Function.identity()));
        enablements = holding(stock).collect(groupingBy(EnablementView::offering));
        sessions = stock.sessions().stream()
                .collect(groupingBy(session -> new Where(session.offering(), session.building())));
    }

    /** The offerings that are enabled anywhere today. */
    static List<Entry> of(Stock stock, Instant now, ZoneId zone) {
        Entries entries = new Entries(stock, now, zone);
        List<PublishedOffering> published = stock.offerings();
        return IntStream.range(0, published.size())
                .mapToObj(ordinal -> entries.entry(ordinal, published.get(ordinal)))
                .filter(entry -> !entry.placements().isEmpty())
                .toList();
    }

    private Stream<EnablementView> holding(Stock stock) {
        LocalDate today = LocalDate.ofInstant(now, zone);
        return stock.enablements().stream()
                .filter(enablement -> enablement.holdsOn(today) && buildings.containsKey(enablement.building()));
    }

    private Entry entry(int ordinal, PublishedOffering published) {
        String partner = published.partnerCode();
        return new Entry(
                ordinal,
                published,
                partnerNames.getOrDefault(partner, LocalizedText.zh(partner)),
                enablements.getOrDefault(published.id(), List.of()).stream()
                        .sorted(Comparator.comparing(EnablementView::building))
                        .map(enablement -> placement(published, enablement))
                        .toList());
    }

    private Placement placement(PublishedOffering published, EnablementView enablement) {
        return new Placement(
                buildings.get(enablement.building()),
                enablement,
                sessions.getOrDefault(new Where(published.id(), enablement.building()), List.of()).stream()
                        .map(session ->
                                Upcoming.of(session, published.offering().mode(), now, zone))
                        .filter(upcoming -> !upcoming.isOver(now))
                        .sorted(Comparator.comparing(
                                upcoming -> upcoming.session().start()))
                        .toList());
    }

    private record Where(OfferingId offering, String building) {}
}
