package plus.jia.launcher;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What was said on the command line; everything unsaid is left to the environment and the defaults. */
final class Options {

    @Option(names = "--port")
    @Nullable
    Integer port;

    @Option(names = "--host")
    @Nullable
    String host;

    @Option(names = "--data")
    @Nullable
    Path data;

    @Option(names = "--no-demo", negatable = true, fallbackValue = "true")
    @Nullable
    Boolean noDemo;

    @Option(names = "--db-url")
    @Nullable
    String databaseUrl;

    @Option(names = "--db-user")
    @Nullable
    String databaseUser;

    @Option(names = "--db-password-file")
    @Nullable
    Path databasePasswordFile;

    @Option(names = "--modules")
    @Nullable
    Path modules;

    @Option(names = "--cluster")
    @Nullable
    String cluster;

    @Option(names = "--cluster-bind")
    @Nullable
    String clusterBind;

    @Option(names = "--verbose")
    boolean verbose;

    @Option(names = {"-h", "--help"})
    boolean help;

    /** The options that were said, by the names they have in the configuration. */
    Map<String, String> asProperties() {
        Map<String, String> said = new HashMap<>();
        put(said, Configuration.PORT, port);
        put(said, Configuration.HOST, host);
        put(said, Configuration.DATA, data);
        put(said, Configuration.DEMO, Optional.ofNullable(noDemo).map(no -> !no).orElse(null));
        put(said, Configuration.DATABASE_URL, databaseUrl);
        put(said, Configuration.DATABASE_USER, databaseUser);
        put(said, Configuration.DATABASE_PASSWORD_FILE, databasePasswordFile);
        put(said, Configuration.MODULES, modules);
        put(said, Configuration.CLUSTER, cluster);
        put(said, Configuration.CLUSTER_BIND, clusterBind);
        return said;
    }

    private static void put(Map<String, String> said, String key, @Nullable Object value) {
        if (value != null) {
            said.put(key, value.toString());
        }
    }
}
