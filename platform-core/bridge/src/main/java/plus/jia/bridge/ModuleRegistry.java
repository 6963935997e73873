package plus.jia.bridge;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The modules that run in this server, and the platform they belong to.
 *
 * <p>One for the whole server, since it lives in the shared library. Nothing of a module stays here after it stopped, nothing
 * of the platform after the platform stopped.
 */
public final class ModuleRegistry {
    private static final ModuleRegistry INSTANCE = new ModuleRegistry();

    private final Map<String, RunningModule> modules = new ConcurrentHashMap<>();
    private final Map<ClassLoader, String> owners = new ConcurrentHashMap<>();
    private final ThreadLocal<String> deploying = new ThreadLocal<>();
    private volatile @Nullable PlatformServices platform;

    private ModuleRegistry() {}

    /** The one registry of this server. */
    public static ModuleRegistry get() {
        return INSTANCE;
    }

    /** Makes the platform known to the modules; called once when the platform starts. */
    public void attach(PlatformServices services) {
        platform = services;
    }

    /** Forgets the platform; called when it stops. From then on every module's door is shut. */
    public void detach(PlatformServices services) {
        if (platform == services) {
            platform = null;
        }
    }

    /** The running module of that id; empty when it does not run. */
    public Optional<RunningModule> find(String moduleId) {
        return Optional.ofNullable(modules.get(moduleId));
    }

    Optional<PlatformServices> platform() {
        return Optional.ofNullable(platform);
    }

    void claim(ClassLoader loader, String moduleId) {
        owners.put(loader, moduleId);
    }

    void release(ClassLoader loader) {
        owners.remove(loader);
    }

    void register(RunningModule module) {
        modules.put(module.identity().id(), module);
    }

    void deregister(String moduleId, ClassLoader loader) {
        modules.computeIfPresent(moduleId, (id, module) -> module.classLoader() == loader ? null : module);
        owners.remove(loader);
    }

    /**
     * Runs a server command that starts or stops a module, on the calling thread. Until its own class loader is known, whatever the server does
     * on this thread counts as that module's doing.
     */
    public void whileDeploying(String moduleId, Runnable command) {
        deploying.set(moduleId);
        try {
            command.run();
        } finally {
            deploying.remove();
        }
    }

    /** The module whose code the current thread runs, told by its context class loader; the module being deployed, on its deploying thread. */
    public Optional<String> currentModule() {
        String beingDeployed = deploying.get();
        if (beingDeployed != null) {
            return Optional.of(beingDeployed);
        }
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        while (loader != null) {
            String owner = owners.get(loader);
            if (owner != null) {
                return Optional.of(owner);
            }
            loader = loader.getParent();
        }
        return Optional.empty();
    }
}
