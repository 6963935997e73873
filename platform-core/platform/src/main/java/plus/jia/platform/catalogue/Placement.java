package plus.jia.platform.catalogue;

import java.util.List;
import plus.jia.platform.building.BuildingView;
import plus.jia.platform.enablement.EnablementView;

/**
 * One offering in one building, as it holds today.
 *
 * @param building the building
 * @param enablement on what terms
 * @param sessions its sessions to come, by start
 */
record Placement(BuildingView building, EnablementView enablement, List<Upcoming> sessions) {}
