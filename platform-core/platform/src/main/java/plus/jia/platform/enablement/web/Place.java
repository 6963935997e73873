package plus.jia.platform.enablement.web;

import plus.jia.platform.enablement.EnablementView;
import plus.jia.platform.module.OfferingId;

/** An offering in a building. */
record Place(String building, OfferingId offering) {
    static Place of(EnablementView enablement) {
        return new Place(enablement.building(), enablement.offering());
    }
}
