package plus.jia.platform.module.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;

/** Writes SPI values as JSON for storing, and reads them back; reading checks them again, since the records check themselves. */
@ApplicationScoped
public class SpiJson {
    private final Jsonb jsonb = JsonbBuilder.create();

    public String write(Object value) {
        return jsonb.toJson(value);
    }

    public <T> T read(String json, Class<T> type) {
        return jsonb.fromJson(json, type);
    }

    public <T> List<T> readList(String json, Class<T> element) {
        return jsonb.fromJson(json, listOf(element));
    }

    private static Type listOf(Class<?> element) {
        return new ParameterizedType() {
            @Override
            public Type[] getActualTypeArguments() {
                return new Type[] {element};
            }

            @Override
            public Type getRawType() {
                return List.class;
            }

            @Override
            public Type getOwnerType() {
                return null;
            }
        };
    }
}
