package plus.jia.platform.catalogue;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import plus.jia.platform.building.BuildingView;
import plus.jia.platform.building.StreetView;
import plus.jia.platform.enablement.EnablementView;
import plus.jia.platform.module.PublishedOffering;
import plus.jia.platform.partner.PartnerView;
import plus.jia.platform.session.SessionView;

/**
 * Everything stored that the catalogue is made of, read at one time.
 *
 * @param offerings all offerings, by id
 */
record Stock(
        Optional<StreetView> street,
        List<PublishedOffering> offerings,
        List<PartnerView> partners,
        List<BuildingView> buildings,
        List<EnablementView> enablements,
        List<SessionView> sessions) {
    Stock {
        offerings = offerings.stream()
                .sorted(Comparator.comparing(PublishedOffering::id))
                .toList();
        buildings = List.copyOf(buildings);
    }
}
