package plus.jia.platform.catalogue;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A building where an offering is enabled, and on what terms.
 *
 * @param code the building's code
 * @param name the building's name
 * @param enablement {@code trial} or {@code regular}
 * @param from since when
 * @param to until when, or {@code null} for an open end
 */
public record OfferedPlace(
        String code,
        String name,
        Coded enablement,
        LocalDate from,
        @Nullable LocalDate to) {}
