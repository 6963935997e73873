package plus.jia.platform.demo;

import static plus.jia.platform.shared.JsonFactory.JSON;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import plus.jia.spi.LocalizedText;

/** Reads the JSON files of the demonstration. */
final class DemoFile {
    private DemoFile() {}

    static JsonObject read(String name) {
        InputStream file = Objects.requireNonNull(DemoFile.class.getResourceAsStream(name), name);
        try (JsonReader reader = JSON.createReader(file)) {
            return reader.readObject();
        }
    }

    static LocalizedText text(JsonObject json, String name) {
        JsonObject text = json.getJsonObject(name);
        return LocalizedText.of(text.getString("zh"), text.getString("en"));
    }

    static @Nullable String string(JsonObject json, String name) {
        return json.getString(name, null);
    }

    /** The objects of a list; none when it is missing. */
    static List<JsonObject> objects(JsonObject json, String name) {
        JsonArray array = json.getJsonArray(name);
        return array == null ? List.of() : array.getValuesAs(JsonObject.class);
    }
}
