package plus.jia.platform.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import plus.jia.platform.building.Buildings;
import plus.jia.platform.enablement.EnablementService;
import plus.jia.platform.module.ModuleOfferings;
import plus.jia.platform.partner.Partners;
import plus.jia.platform.session.Sessions;

/** Reads the stock through the faces of the features that own it. */
@ApplicationScoped
public class StockReader {
    @Inject
    private ModuleOfferings offerings;

    @Inject
    private Partners partners;

    @Inject
    private Buildings buildings;

    @Inject
    private EnablementService enablements;

    @Inject
    private Sessions sessions;

    @Transactional
    Stock read() {
        return new Stock(
                buildings.street(),
                offerings.all(),
                partners.all(),
                buildings.active(),
                enablements.current(),
                sessions.upcoming());
    }
}
