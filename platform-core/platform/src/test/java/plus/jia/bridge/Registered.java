package plus.jia.bridge;

import java.util.List;
import java.util.Optional;
import plus.jia.spi.LocalizedText;
import plus.jia.spi.ModuleDescription;
import plus.jia.spi.ServiceProvider;
import plus.jia.spi.SessionProposer;
import plus.jia.spi.offering.Offering;

/** Registers a provider as if a module with it had started, in a context that only calls. */
public final class Registered implements AutoCloseable {
    private final String id;
    private final ClassLoader loader = new ClassLoader() {};

    private Registered(String id) {
        this.id = id;
    }

    public static Registered module(String id, Offers offers) {
        return module(id, offers, Optional.empty());
    }

    public static Registered module(String id, Offers offers, Optional<SessionProposer> sessions) {
        Registered registered = new Registered(id);
        Capabilities capabilities = new Capabilities(
                provider(id, offers),
                sessions,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        ModuleRegistry.get()
                .register(new RunningModule(
                        new ModuleIdentity(id, "1", 1),
                        "/m/" + id,
                        registered.loader,
                        capabilities,
                        (building, call) -> call.call()));
        return registered;
    }

    private static ServiceProvider provider(String id, Offers offers) {
        return new ServiceProvider() {
            @Override
            public ModuleDescription describe() {
                return ModuleDescription.of(id, "partner", LocalizedText.zh("模块"));
            }

            @Override
            public List<Offering> offerings() {
                return offers.list();
            }
        };
    }

    @Override
    public void close() {
        ModuleRegistry.get().deregister(id, loader);
    }

    /** What the module answers when asked for its offerings. */
    public interface Offers {
        List<Offering> list();
    }
}
