package plus.jia.platform.building;

import jakarta.persistence.Embeddable;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One weekday's row of a station's {@link OpeningHours}; weekdays are numbered from 1, Monday. */
@Embeddable
class StationHours {
    private int weekday;

    @JdbcTypeCode(SqlTypes.LOCAL_TIME)
    private LocalTime opens;

    @JdbcTypeCode(SqlTypes.LOCAL_TIME)
    private LocalTime closes;

    protected StationHours() {}

    private StationHours(DayOfWeek day, OpeningHours.Hours hours) {
        weekday = day.getValue();
        opens = hours.opens();
        closes = hours.closes();
    }

    static Set<StationHours> of(OpeningHours hours) {
        return hours.days().entrySet().stream()
                .map(day -> new StationHours(day.getKey(), day.getValue()))
                .collect(Collectors.toSet());
    }

    static OpeningHours together(Set<StationHours> rows) {
        return new OpeningHours(rows.stream()
                .collect(Collectors.toMap(
                        row -> DayOfWeek.of(row.weekday), row -> new OpeningHours.Hours(row.opens, row.closes))));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StationHours that
                && weekday == that.weekday
                && opens.equals(that.opens)
                && closes.equals(that.closes);
    }

    @Override
    public int hashCode() {
        return Objects.hash(weekday, opens, closes);
    }
}
