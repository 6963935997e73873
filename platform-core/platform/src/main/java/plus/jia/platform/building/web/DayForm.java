package plus.jia.platform.building.web;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import plus.jia.platform.building.OpeningHours;

/** One weekday's opening hours as somebody types them; both times empty on a day that it is closed. */
public class DayForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private final DayOfWeek day;
    private @Nullable LocalTime opens;
    private @Nullable LocalTime closes;

    DayForm(DayOfWeek day, OpeningHours hours) {
        this.day = day;
        opens = hours.on(day).map(OpeningHours.Hours::opens).orElse(null);
        closes = hours.on(day).map(OpeningHours.Hours::closes).orElse(null);
    }

    /** Whether the times fit: both or neither, the first before the second. */
    boolean isSound() {
        return opens == null || closes == null ? opens == closes : opens.isBefore(closes);
    }

    Optional<OpeningHours.Hours> hours() {
        return opens == null || closes == null ? Optional.empty() : Optional.of(new OpeningHours.Hours(opens, closes));
    }

    public DayOfWeek getDay() {
        return day;
    }

    public @Nullable LocalTime getOpens() {
        return opens;
    }

    public void setOpens(@Nullable LocalTime opens) {
        this.opens = opens;
    }

    public @Nullable LocalTime getCloses() {
        return closes;
    }

    public void setCloses(@Nullable LocalTime closes) {
        this.closes = closes;
    }
}
