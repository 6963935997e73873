package plus.jia.platform.shared;

import jakarta.json.spi.JsonProvider;

/** Where JSON is made and read value by value. */
public final class JsonFactory {
    /** Kept, since {@code jakarta.json.Json} looks for its provider on the whole class path anew on each call. */
    public static final JsonProvider JSON = JsonProvider.provider();

    private JsonFactory() {}
}
