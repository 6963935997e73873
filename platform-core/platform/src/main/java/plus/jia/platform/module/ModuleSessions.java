package plus.jia.platform.module;

import plus.jia.spi.session.BuildingRef;
import plus.jia.spi.session.DateRange;

/** Asks modules for sessions, through the gateway. Must be called outside a transaction. */
public interface ModuleSessions {
    /**
     * Asks the module of an offering when it takes place in a building.
     *
     * @return the proposals, checked; or that the module proposes none by design, or why there is no answer. Never throws for what the
     *     module does.
     */
    SessionAnswer propose(OfferingId offering, BuildingRef building, DateRange days);
}
