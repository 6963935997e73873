package plus.jia.platform.audit;

import static plus.jia.platform.shared.JsonFactory.JSON;

import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.StringReader;
import java.util.Map;
import java.util.TreeMap;

/** Keeps details as a JSON object of strings. */
@Converter
public class DetailsConverter implements AttributeConverter<Map<String, String>, String> {
    @Override
    public String convertToDatabaseColumn(Map<String, String> details) {
        JsonObjectBuilder json = JSON.createObjectBuilder();
        new TreeMap<>(details).forEach(json::add);
        return json.build().toString();
    }

    @Override
    public Map<String, String> convertToEntityAttribute(String column) {
        Map<String, String> details = new TreeMap<>();
        try (JsonReader reader = JSON.createReader(new StringReader(column))) {
            reader.readObject().forEach((name, value) -> details.put(name, ((JsonString) value).getString()));
        }
        return details;
    }
}
