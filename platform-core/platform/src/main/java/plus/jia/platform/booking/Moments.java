package plus.jia.platform.booking;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;

/** Points in time: the earlier of two, and those of native queries, which come as one of several types. */
final class Moments {
    private Moments() {}

    static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    static Instant instant(Object column) {
        if (column instanceof OffsetDateTime moment) {
            return moment.toInstant();
        }
        return column instanceof Timestamp moment ? moment.toInstant() : (Instant) column;
    }
}
