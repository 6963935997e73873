package plus.jia.platform.booking;

import static plus.jia.platform.shared.JsonFactory.JSON;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.StringReader;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hibernate.annotations.Immutable;

/** Writes quantities by item as JSON. */
@Converter
@Immutable
class StoredQuantities implements AttributeConverter<Map<String, Integer>, String> {
    @Override
    public String convertToDatabaseColumn(Map<String, Integer> items) {
        JsonObjectBuilder json = JSON.createObjectBuilder();
        new TreeMap<>(items).forEach(json::add);
        return json.build().toString();
    }

    @Override
    public Map<String, Integer> convertToEntityAttribute(String written) {
        JsonObject json = JSON.createReader(new StringReader(written)).readObject();
        return json.keySet().stream().collect(Collectors.toUnmodifiableMap(item -> item, json::getInt));
    }
}
