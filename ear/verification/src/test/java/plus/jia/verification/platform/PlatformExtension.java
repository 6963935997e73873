package plus.jia.verification.platform;

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

    @Override
    public void beforeAll(ExtensionContext context) {
        if (!context.getRequiredTestClass().getName().matches(ON_THEIR_OWN)) {
            context.getRoot()
                    .getStore(Namespace.GLOBAL)
                    .getOrComputeIfAbsent(Shared.class, type -> new Shared(), Shared.class);
        }
    }

    private static final class Shared implements CloseableResource {
        private final PlatformProcess platform;

        private Shared() {
            String given = System.getProperty(Http.BASE);
            platform = given == null ? PlatformProcess.start(FixtureModules.directory()) : null;
            if (platform != null) {
                System.setProperty(Http.BASE, platform.base().toString());
            }
        }

        @Override
        public void close() {
            if (platform != null) {
                platform.stop();
            }
        }
    }
}
