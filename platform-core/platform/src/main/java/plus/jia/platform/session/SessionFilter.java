package plus.jia.platform.session;

import java.time.LocalDate;
import java.util.Optional;
import plus.jia.platform.module.OfferingId;

/**
 * Which sessions are asked for.
 *
 * @param building of this building alone
 * @param offering of this offering alone
 * @param from that start on this day or later
 * @param to that start on this day or earlier
 */
public record SessionFilter(Optional<String> building, Optional<OfferingId> offering, LocalDate from, LocalDate to) {}
