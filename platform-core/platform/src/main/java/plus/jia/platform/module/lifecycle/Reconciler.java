package plus.jia.platform.module.lifecycle;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import plus.jia.bridge.ModuleRegistry;
import plus.jia.platform.module.DesiredState;
import plus.jia.platform.module.ModuleChanged;
import plus.jia.platform.module.ModuleState;
import plus.jia.platform.module.gateway.ModuleGateway;
import plus.jia.platform.module.persistence.ModuleStore;
import plus.jia.platform.module.persistence.ModuleStore.Wanted;
import plus.jia.platform.shared.NewsArrived;
import plus.jia.platform.shared.Node;
import plus.jia.platform.shared.PlatformStarted;
import plus.jia.platform.shared.Topic;
import plus.jia.spi.SpiLevel;

/**
 * Makes this node run what should run. One pass at a time, off every request thread; a module that failed is tried again only when the office asks for it
 * anew.
 */
@ApplicationScoped
public class Reconciler {
    private static final Logger LOG = Logger.getLogger(Reconciler.class.getName());
    private static final Duration DRAIN_LIMIT = Duration.ofSeconds(10);

    private final Map<String, ModuleArchive> archives = new LinkedHashMap<>();
    private final Map<String, Instant> tried = new HashMap<>();

    @Resource
    private ManagedExecutorService executor;

    @Inject
    private ArchiveFinder finder;

    @Inject
    private ModuleStore store;

    @Inject
    private ModuleDatabase database;

    @Inject
    private ModuleDeployer deployer;

    @Inject
    private Activation activation;

    @Inject
    private ModuleGateway gateway;

    @Inject
    private Event<ModuleChanged> changed;

    @Inject
    private Node node;

    @Inject
    private Clock clock;

    void begin(@Observes @Priority(400) PlatformStarted started) {
        executor.execute(() -> {
            discover();
            reconcile();
        });
    }

    void hear(@Observes NewsArrived news) {
        if (news.topic() == Topic.MODULES) {
            executor.execute(this::reconcile);
        }
    }

    /** Asks a running module anew what it offers, soon and on another thread. */
    public void refreshSoon(String moduleId) {
        executor.execute(() -> refresh(moduleId));
    }

    private synchronized void discover() {
        for (ModuleArchive archive : finder.find()) {
            if (archives.putIfAbsent(archive.id(), archive) == null) {
                store.found(archive.asFound());
                store.enter(node.name(), archive.id(), ModuleState.INSTALLED, null);
            } else {
                LOG.log(Level.SEVERE, "left out, since module {0} was found before: {1}", new Object[] {
                    archive.id(), archive.file()
                });
            }
        }
    }

    private synchronized void reconcile() {
        Map<String, Wanted> wanted = store.wanted();
        archives.values().forEach(archive -> converge(archive, wanted.get(archive.id())));
    }

    private void converge(ModuleArchive archive, Wanted wanted) {
        boolean runs = ModuleRegistry.get().find(archive.id()).isPresent();
        boolean shouldRun = wanted.state() == DesiredState.ACTIVE;
        if (shouldRun && !runs && !wanted.asOf().equals(tried.get(archive.id()))) {
            tried.put(archive.id(), wanted.asOf());
            start(archive);
        } else if (!shouldRun && runs) {
            stop(archive.id(), wanted.state());
        } else if (!shouldRun) {
            rest(archive.id(), wanted.state());
        }
    }

    private void start(ModuleArchive archive) {
        long begun = clock.millis();
        try {
            verify(archive);
            enter(archive.id(), ModuleState.VERIFIED);
            database.prepare(archive);
            enter(archive.id(), ModuleState.STARTING);
            deployer.deploy(archive);
            activate(archive.id());
            store.started(node.name(), archive.id(), clock.millis() - begun);
            enter(archive.id(), ModuleState.ACTIVE);
            LOG.log(Level.INFO, "module {0} is active after {1} ms", new Object[] {
                archive.id(), Long.toString(clock.millis() - begun)
            });
        } catch (RuntimeException | LinkageError e) {
            fail(archive.id(), e);
        }
        tell(archive.id());
    }

    private void activate(String moduleId) {
        try {
            activation.activate(moduleId);
        } catch (RuntimeException e) {
            gateway.forget(moduleId);
            deployer.undeploy(moduleId);
            throw e;
        }
    }

    private static void verify(ModuleArchive archive) {
        int asked = archive.identity().spiLevel();
        if (asked > SpiLevel.current()) {
            throw new StartFailedException(
                    "it asks for SPI level " + asked + ", this platform has level " + SpiLevel.current());
        }
    }

    private void fail(String moduleId, Throwable cause) {
        LOG.log(Level.SEVERE, "module " + moduleId + " could not be started: " + cause.getMessage());
        LOG.log(Level.FINE, "why module " + moduleId + " could not be started", cause);
        store.enter(node.name(), moduleId, ModuleState.FAILED, String.valueOf(cause.getMessage()));
    }

    private void stop(String moduleId, DesiredState wanted) {
        enter(moduleId, ModuleState.DRAINING);
        gateway.drain(moduleId, DRAIN_LIMIT);
        try {
            deployer.undeploy(moduleId);
            database.release(moduleId);
            rest(moduleId, wanted);
        } catch (StartFailedException e) {
            fail(moduleId, e);
        }
        gateway.forget(moduleId);
        tell(moduleId);
    }

    /** An observer that fails must not keep the other modules from starting. */
    private void tell(String moduleId) {
        try {
            changed.fire(new ModuleChanged(moduleId));
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "not everybody could take in that module " + moduleId + " changed", e);
        }
    }

    private void rest(String moduleId, DesiredState wanted) {
        ModuleState state = wanted == DesiredState.RETIRED ? ModuleState.RETIRED : ModuleState.SUSPENDED;
        if (!store.isIn(node.name(), moduleId, state)) {
            enter(moduleId, state);
        }
    }

    private synchronized void refresh(String moduleId) {
        if (ModuleRegistry.get().find(moduleId).isEmpty()) {
            return;
        }
        try {
            activation.activate(moduleId);
        } catch (StartFailedException kept) {
            LOG.log(Level.WARNING, "module {0} keeps what it offered before: {1}", new Object[] {
                moduleId, kept.getMessage()
            });
        }
        tell(moduleId);
    }

    private void enter(String moduleId, ModuleState state) {
        store.enter(node.name(), moduleId, state, null);
    }
}
