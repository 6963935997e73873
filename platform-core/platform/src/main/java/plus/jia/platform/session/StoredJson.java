package plus.jia.platform.session;

import static plus.jia.platform.shared.JsonFactory.JSON;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.List;
import java.util.function.Function;

/** Lists of values as JSON arrays in a column. */
final class StoredJson {
    private StoredJson() {}

    static JsonObjectBuilder object() {
        return JSON.createObjectBuilder();
    }

    static <T> String write(List<T> values, Function<T, JsonValue> writing) {
        JsonArrayBuilder array = JSON.createArrayBuilder();
        values.forEach(value -> array.add(writing.apply(value)));
        return array.build().toString();
    }

    static <T> List<T> read(String json, Function<JsonObject, T> reading) {
        try (JsonReader reader = JSON.createReader(new StringReader(json))) {
            return reader.readArray().getValuesAs(JsonObject.class).stream()
                    .map(reading)
                    .toList();
        }
    }
}
