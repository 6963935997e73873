package plus.jia.platform;

import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigValue;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.eclipse.microprofile.config.spi.Converter;

/** A configuration that holds what a test sets. */
public final class SetConfig implements Config {
    private final Map<String, String> values = new TreeMap<>();

    public SetConfig() {}

    public SetConfig(Map<String, String> values) {
        this.values.putAll(values);
    }

    public SetConfig set(String name, Object value) {
        values.put(name, value.toString());
        return this;
    }

    @Override
    public <T> Optional<T> getOptionalValue(String name, Class<T> type) {
        return Optional.ofNullable(values.get(name))
                .filter(value -> !value.isEmpty())
                .map(value -> converted(value, type));
    }

    private static <T> T converted(String value, Class<T> type) {
        if (type == Integer.class) {
            return type.cast(Integer.valueOf(value));
        }
        return type.cast(type == Boolean.class ? (Object) Boolean.valueOf(value) : value);
    }

    @Override
    public <T> T getValue(String name, Class<T> type) {
        return getOptionalValue(name, type).orElseThrow(() -> new NoSuchElementException(name));
    }

    @Override
    public Iterable<String> getPropertyNames() {
        return values.keySet();
    }

    @Override
    public ConfigValue getConfigValue(String name) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Iterable<ConfigSource> getConfigSources() {
        return List.of();
    }

    @Override
    public <T> Optional<Converter<T>> getConverter(Class<T> type) {
        return Optional.empty();
    }

    @Override
    public <T> T unwrap(Class<T> type) {
        throw new UnsupportedOperationException();
    }
}
