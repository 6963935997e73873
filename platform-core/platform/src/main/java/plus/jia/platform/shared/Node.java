package plus.jia.platform.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.eclipse.microprofile.config.Config;

/** Which of several servers this is: {@code jia.node}, else the machine's name and the port. */
@ApplicationScoped
public class Node {
    @Inject
    private Config config;

    public String name() {
        return config.getOptionalValue("jia.node", String.class)
                .orElseGet(() -> machine() + ":"
                        + config.getOptionalValue("jia.port", String.class).orElse("8080"));
    }

    /** Not the address to listen on, which is often the same on all machines. */
    private static String machine() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException nameless) {
            return "localhost";
        }
    }
}
