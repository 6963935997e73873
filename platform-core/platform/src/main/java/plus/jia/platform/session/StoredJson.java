package plus.jia.platform.session;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.util.List;
import java.util.function.Function;

/** Lists of values as JSON arrays in a column. */
final class StoredJson {
    /** Kept, since {@code jakarta.json.Json} looks for its provider anew on each call, and a list of sessions makes thousands. */
    private static final JsonProvider JSON = JsonProvider.provider();

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
