package plus.jia.platform.session;

import plus.jia.platform.module.OfferingId;

/** An offering in a building: what sessions are planned for. */
record Place(OfferingId offering, String building) {
    @Override
    public String toString() {
        return building + "/" + offering;
    }
}
