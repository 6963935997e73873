package plus.jia.platform.session;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.List;
import java.util.function.Function;

/** Lists of values as JSON arrays in a column. */
final class StoredJson {
    private StoredJson() {}

    static <T> String write(List<T> values, Function<T, JsonValue> writing) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        values.forEach(value -> array.add(writing.apply(value)));
        return array.build().toString();
    }

    static <T> List<T> read(String json, Function<JsonObject, T> reading) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return reader.readArray().getValuesAs(JsonObject.class).stream()
                    .map(reading)
                    .toList();
        }
    }
}
