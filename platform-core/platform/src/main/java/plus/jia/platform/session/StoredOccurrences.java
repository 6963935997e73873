package plus.jia.platform.session;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.Immutable;
import plus.jia.spi.session.Occurrence;

/** Writes occurrences as JSON: {@code [{"start":"2026-11-25T04:00:00Z","end":"2026-11-25T06:00:00Z"}]}. */
@Converter
@Immutable
class StoredOccurrences implements AttributeConverter<List<Occurrence>, String> {
    @Override
    public String convertToDatabaseColumn(List<Occurrence> occurrences) {
        return StoredJson.write(occurrences, StoredOccurrences::write);
    }

    @Override
    public List<Occurrence> convertToEntityAttribute(String json) {
        return StoredJson.read(json, StoredOccurrences::read);
    }

    private static JsonValue write(Occurrence occurrence) {
        return StoredJson.object()
                .add("start", occurrence.start().toString())
                .add("end", occurrence.end().toString())
                .build();
    }

    private static Occurrence read(JsonObject json) {
        return new Occurrence(Instant.parse(json.getString("start")), Instant.parse(json.getString("end")));
    }
}
