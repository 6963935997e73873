package plus.jia.platform.module.lifecycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.Config;
import plus.jia.bridge.ModuleRegistry;

/** Deploys and undeploys one archive at a time, each on a thread of its own under a watchdog; believes only the registry. */
@ApplicationScoped
public class ModuleDeployer {
    private static final Logger LOG = Logger.getLogger(ModuleDeployer.class.getName());
    private static final Duration GRACE = Duration.ofSeconds(10);

    @Inject
    private ServerCommands server;

    @Inject
    private Config config;

    /**
     * Deploys a module.
     *
     * @throws StartFailedException when it does not run afterwards; nothing of it is left deployed then
     */
    void deploy(ModuleArchive archive) {
        try {
            watched(
                    archive.id(),
                    () -> server.run(
                            "deploy",
                            "--name=" + archive.id(),
                            "--contextroot=" + archive.contextRoot(),
                            archive.file().toString()));
        } catch (StartFailedException e) {
            removeRemains(archive.id());
            throw e;
        }
        if (ModuleRegistry.get().find(archive.id()).isEmpty()) {
            removeRemains(archive.id());
            throw new StartFailedException(
                    "it was deployed, but registered no provider: a bean that implements ServiceProvider is missing,"
                            + " or a listener of its own failed");
        }
    }

    /** Undeploys a module; calls into it must have ended. */
    void undeploy(String moduleId) {
        watched(moduleId, () -> server.run("undeploy", moduleId));
    }

    private void removeRemains(String moduleId) {
        try {
            undeploy(moduleId);
        } catch (StartFailedException nothingThere) {
            LOG.log(Level.FINE, "nothing was left of " + moduleId, nothingThere);
        }
    }

    private void watched(String moduleId, Runnable command) {
        CompletableFuture<Void> done = new CompletableFuture<>();
        Thread thread = new Thread(
                () -> ModuleRegistry.get().whileDeploying(moduleId, () -> complete(done, command)),
                "jia-deploy-" + moduleId);
        thread.setDaemon(true);
        thread.setContextClassLoader(ModuleRegistry.class.getClassLoader());
        thread.start();
        try {
            done.get(startLimit().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            interrupt(thread);
            throw new StartFailedException(
                    "it did not start within " + startLimit().toSeconds() + " s");
        } catch (ExecutionException e) {
            throw new StartFailedException(e.getCause().getMessage());
        } catch (InterruptedException e) {
            thread.interrupt();
            Thread.currentThread().interrupt();
            throw new StartFailedException("the server is stopping");
        }
    }

    private static void complete(CompletableFuture<Void> done, Runnable command) {
        try {
            command.run();
            done.complete(null);
        } catch (RuntimeException | LinkageError e) {
            done.completeExceptionally(e);
        }
    }

    private static void interrupt(Thread thread) {
        thread.interrupt();
        try {
            thread.join(GRACE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (thread.isAlive()) {
            LOG.log(
                    Level.SEVERE,
                    "{0} does not heed interruption; later deployments may wait for it",
                    thread.getName());
        }
    }

    private Duration startLimit() {
        return config.getOptionalValue("jia.modules.start-limit", Duration.class)
                .orElse(Duration.ofSeconds(60));
    }
}
