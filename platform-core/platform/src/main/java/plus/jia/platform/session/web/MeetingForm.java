package plus.jia.platform.session.web;

import java.io.Serializable;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import plus.jia.platform.shared.Problem;
import plus.jia.spi.session.Occurrence;

/** One meeting as somebody types it, in the street's zone. */
public class MeetingForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private @Nullable LocalDateTime start;
    private @Nullable LocalDateTime end;

    MeetingForm(@Nullable LocalDateTime start, @Nullable LocalDateTime end) {
        this.start = start;
        this.end = end;
    }

    static MeetingForm of(Occurrence meeting, ZoneId zone) {
        return new MeetingForm(
                LocalDateTime.ofInstant(meeting.start(), zone), LocalDateTime.ofInstant(meeting.end(), zone));
    }

    /** The same meeting a week later. */
    MeetingForm nextWeek() {
        return new MeetingForm(start == null ? null : start.plusWeeks(1), end == null ? null : end.plusWeeks(1));
    }

    boolean isBlank() {
        return start == null && end == null;
    }

    Occurrence occurrence(ZoneId zone) {
        if (start == null || end == null) {
            throw Problem.invalid("occurrences", "session-meeting-times");
        }
        try {
            return new Occurrence(
                    start.atZone(zone).toInstant(), end.atZone(zone).toInstant());
        } catch (IllegalArgumentException wrong) {
            throw Problem.invalid("occurrences", "session-meeting-times");
        }
    }

    public @Nullable LocalDateTime getStart() {
        return start;
    }

    public void setStart(@Nullable LocalDateTime start) {
        this.start = start;
    }

    public @Nullable LocalDateTime getEnd() {
        return end;
    }

    public void setEnd(@Nullable LocalDateTime end) {
        this.end = end;
    }
}
