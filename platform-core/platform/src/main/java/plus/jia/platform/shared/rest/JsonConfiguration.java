package plus.jia.platform.shared.rest;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;

/**
 * How JSON is read and written: records by their components, instants and days in ISO 8601, nothing for what is absent; and a property
 * that nobody knows is refused, since it is most often a known one misspelt.
 */
@Provider
public class JsonConfiguration implements ContextResolver<Jsonb> {
    private final Jsonb jsonb = create();

    @Override
    public Jsonb getContext(Class<?> type) {
        return jsonb;
    }

    static Jsonb create() {
        return JsonbBuilder.create(new JsonbConfig().setProperty("jsonb.fail-on-unknown-properties", true));
    }
}
