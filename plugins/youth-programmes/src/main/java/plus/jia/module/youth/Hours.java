package plus.jia.module.youth;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import plus.jia.spi.session.Occurrence;

/**
 * From when to when something takes place on its days, in the street's own time.
 *
 * @param start from when
 * @param end until when, later the same day
 */
@Embeddable
record Hours(
        @Column(name = "starts_at") LocalTime start,
        @Column(name = "ends_at") LocalTime end) {
    Hours {
        RefusedChange.when(!start.isBefore(end), "结束时间须晚于开始时间", "the end must be after the start");
    }

    Occurrence on(LocalDate day, ZoneId zone) {
        return new Occurrence(
                day.atTime(start).atZone(zone).toInstant(),
                day.atTime(end).atZone(zone).toInstant());
    }
}
