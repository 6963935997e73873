package plus.jia.verification.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store.CloseableResource;

/**
 * Starts the platform once for all test classes of a run, before the first that needs it, and stops it after the last. Its address is the system
 * property {@code jia.test.base}; where that is set from outside, nothing is started.
 */
public class PlatformExtension implements BeforeAllCallback {
    /** The packages whose tests start servers of their own. */
    private static final String ON_THEIR_OWN = "plus.jia.verification.(process|container|structure)\\..*";

    private static final List<String> JAVA_OPTIONS = List.of(
            "-XX:+UseSerialGC",
            "-Xmx1g",
            // So that a test can be at an address of its own, which the sign-in throttle tells from others.
            "-Djia.proxy.addresses=127.0.0.1",
            "-Djia.gateway.time-limit=PT2S",
            "-Djia.gateway.cut-off-time=PT3S");

    @Override
    public void beforeAll(ExtensionContext context) {
        if (!context.getRequiredTestClass().getName().matches(ON_THEIR_OWN)) {
            context.getRoot()
                    .getStore(Namespace.GLOBAL)
                    .getOrComputeIfAbsent(Shared.class, type -> new Shared(), Shared.class);
        }
    }

    private static final class Shared implements CloseableResource {
        private final Optional<JiaProcess> platform;

        private Shared() {
            platform = System.getProperty(Http.BASE) == null ? Optional.of(started()) : Optional.empty();
        }

        /** With a fresh data directory and the modules made for tests. */
        private static JiaProcess started() {
            try {
                Path work = Files.createDirectories(Path.of(System.getProperty("jia.work"), "platform"));
                JiaProcess started = JiaProcess.start(
                        JAVA_OPTIONS,
                        Files.createTempDirectory(work, "data-"),
                        "--modules",
                        FixtureModules.directory().toString());
                System.setProperty(Http.BASE, started.awaitReady().toString());
                return started;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new AssertionError(e);
            }
        }

        @Override
        public void close() throws InterruptedException {
            if (platform.isPresent()) {
                platform.get().close();
            }
        }
    }
}
