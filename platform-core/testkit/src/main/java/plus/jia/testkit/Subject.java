package plus.jia.testkit;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import plus.jia.spi.ServiceProvider;
import plus.jia.spi.offering.Offering;

/** One module under examination. Every call through it has the time limit that the platform sets. */
public final class Subject implements AutoCloseable {
    private final TimeLimit limit;
    private final ServiceProvider provider;
    private final Set<Object> beans = new LinkedHashSet<>();
    private final Sample sample;
    private @Nullable String declaredId;

    /**
     * Takes a module for examination.
     *
     * @param provider its provider
     * @param capabilities its further beans
     * @param sample where and when it is asked for sessions
     */
    public Subject(ServiceProvider provider, Collection<Object> capabilities, Sample sample) {
        this(provider, capabilities, sample, new TimeLimit());
    }

    Subject(ServiceProvider provider, Collection<Object> capabilities, Sample sample, TimeLimit limit) {
        this.limit = limit;
        this.provider = limit.on(ServiceProvider.class, provider);
        this.sample = sample;
        beans.addAll(capabilities);
        beans.add(provider);
    }

    /**
     * Adds what the module's archive says of itself; without it that is not compared.
     *
     * @param id {@code Jia-Module} of its manifest, or {@code null} where it is not known
     * @return this
     */
    public Subject declaredAs(@Nullable String id) {
        declaredId = id;
        return this;
    }

    Optional<String> declaredId() {
        return Optional.ofNullable(declaredId);
    }

    ServiceProvider provider() {
        return provider;
    }

    Sample sample() {
        return sample;
    }

    List<Offering> offerings() {
        return provider.offerings();
    }

    /** The capability, when the module has it. */
    <T> Optional<T> capability(Class<T> type) {
        return beans.stream().filter(type::isInstance).findFirst().map(bean -> limit.on(type, type.cast(bean)));
    }

    @Override
    public void close() {
        limit.close();
    }
}
