package plus.jia.platform.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.Config;

/** Which of several servers this is: {@code jia.node}, else host and port. */
@ApplicationScoped
public class Node {
    @Inject
    private Config config;

    public String name() {
        return config.getOptionalValue("jia.node", String.class)
                .orElseGet(() -> config.getOptionalValue("jia.host", String.class)
                                .orElse("127.0.0.1") + ":"
                        + config.getOptionalValue("jia.port", String.class).orElse("8080"));
    }
}
