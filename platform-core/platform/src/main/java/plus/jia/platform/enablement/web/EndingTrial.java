package plus.jia.platform.enablement.web;

import java.time.LocalDate;
import plus.jia.platform.module.OfferingId;

/**
 * A trial that is soon over.
 *
 * @param building the building's code
 * @param buildingName how the reader calls it
 * @param offering the offering
 * @param title how the reader calls that
 * @param lastDay its last day
 * @param daysLeft how many days remain after today
 */
public record EndingTrial(
        String building, String buildingName, OfferingId offering, String title, LocalDate lastDay, long daysLeft) {}
