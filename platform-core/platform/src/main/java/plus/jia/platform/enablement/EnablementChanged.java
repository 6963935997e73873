package plus.jia.platform.enablement;

import plus.jia.platform.module.OfferingId;

/**
 * Fired in the transaction that changed how an offering is enabled in a building; observe it after success.
 *
 * @param building the building's code
 * @param offering the offering
 */
public record EnablementChanged(String building, OfferingId offering) {}
