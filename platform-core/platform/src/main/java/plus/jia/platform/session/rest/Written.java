package plus.jia.platform.session.rest;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import plus.jia.platform.shared.Problem;
import plus.jia.spi.LocalizedText;
import plus.jia.spi.session.Occurrence;

/** Reads the parts of a session as callers write them. */
final class Written {
    private Written() {}

    /** A text: {@code "…"} in Chinese, or {@code {"zh":"…","en":"…"}}. */
    static @Nullable LocalizedText text(String field, @Nullable JsonValue value) {
        if (value == null || value.getValueType() == JsonValue.ValueType.NULL) {
            return null;
        }
        try {
            return value instanceof JsonObject object
                    ? new LocalizedText(
                            object.getString("zh").strip(),
                            object.getString("en", "").strip())
                    : LocalizedText.zh(((JsonString) value).getString().strip());
        } catch (ClassCastException | NullPointerException | IllegalArgumentException malformed) {
            throw Problem.invalid(field, "text-malformed", field);
        }
    }

    static <T> T given(String field, @Nullable T value) {
        if (value == null) {
            throw Problem.invalid(field, "field-missing", field);
        }
        return value;
    }

    static List<Occurrence> occurrences(List<Meeting> meetings) {
        return meetings.stream().map(Written::occurrence).toList();
    }

    private static Occurrence occurrence(@Nullable Meeting meeting) {
        try {
            return new Occurrence(meeting.start().toInstant(), meeting.end().toInstant());
        } catch (NullPointerException | IllegalArgumentException malformed) {
            throw Problem.invalid("occurrences", "session-meeting-times");
        }
    }

    /** One meeting, from when to when. */
    public record Meeting(
            @Nullable OffsetDateTime start, @Nullable OffsetDateTime end) {}
}
