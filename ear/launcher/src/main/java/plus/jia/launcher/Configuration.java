package plus.jia.launcher;

import io.smallrye.config.EnvConfigSource;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import plus.jia.launcher.console.StartFailure;
import plus.jia.launcher.database.DatabaseAccess;
import plus.jia.launcher.server.DataGrid;

/**
 * Resolves the settings through MicroProfile Config: what was said as an option wins over a system property, that over
 * an environment variable, that over the default.
 */
final class Configuration {
    static final String HOST = "jia.host";
    static final String PORT = "jia.port";
    static final String DATA = "jia.data";
    static final String DEMO = "jia.demo";
    static final String ZONE = "jia.zone";
    static final String MODULES = "jia.modules";
    static final String DATABASE_URL = "jia.db.url";
    static final String DATABASE_USER = "jia.db.user";
    static final String DATABASE_PASSWORD_FILE = "jia.db.password.file";
    static final String CLUSTER = "jia.cluster";
    static final String CLUSTER_BIND = "jia.cluster.bind";

    private static final Map<String, String> DEFAULTS =
            Map.of(HOST, "127.0.0.1", PORT, "8080", DATA, "data", DEMO, "true", ZONE, "Asia/Shanghai");

    private final SmallRyeConfig config;

    Configuration(Map<String, String> options, Map<String, String> systemProperties, Map<String, String> environment) {
        config = new SmallRyeConfigBuilder()
                .forClassLoader(Configuration.class.getClassLoader())
                .withSources(
                        new PropertiesConfigSource(options, "options", 500),
                        new PropertiesConfigSource(systemProperties, "system properties", 400),
                        new EnvConfigSource(withoutEmpty(environment), 300),
                        new PropertiesConfigSource(DEFAULTS, "defaults", 100))
                .build();
    }

    /** A variable set to nothing would otherwise hide the default behind it. */
    private static Map<String, String> withoutEmpty(Map<String, String> environment) {
        Map<String, String> set = new HashMap<>(environment);
        set.values().removeIf(String::isEmpty);
        return set;
    }

    Settings resolve() {
        return new Settings(
                required(HOST),
                port(),
                Path.of(required(DATA)).toAbsolutePath().normalize(),
                demo(),
                zone(),
                database(),
                optional(MODULES).map(directory -> Path.of(directory).toAbsolutePath()),
                grid());
    }

    private int port() {
        int port = number(PORT);
        if (port < 0 || port > 65_535) {
            throw invalid(PORT, Integer.toString(port), "a port is a number from 0 to 65535");
        }
        return port == 0 ? anyFreePort() : port;
    }

    private int anyFreePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName(required(HOST)))) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new StartFailure("找不到空闲端口 No free port at " + required(HOST) + ": " + e.getMessage(), e);
        }
    }

    private int number(String key) {
        String value = required(key);
        try {
            return Integer.parseInt(value.strip());
        } catch (NumberFormatException e) {
            throw invalid(key, value, "not a number");
        }
    }

    private boolean demo() {
        String value = required(DEMO).strip();
        return switch (value) {
            case "true" -> true;
            case "false" -> false;
            default -> throw invalid(DEMO, value, "true or false");
        };
    }

    private ZoneId zone() {
        try {
            return ZoneId.of(required(ZONE));
        } catch (DateTimeException e) {
            throw invalid(ZONE, required(ZONE), "no such time zone");
        }
    }

    private Optional<DatabaseAccess> database() {
        return optional(DATABASE_URL).map(url -> {
            if (!url.startsWith("jdbc:postgresql:")) {
                throw invalid(DATABASE_URL, DatabaseAccess.withoutSecrets(url), "it begins with jdbc:postgresql:");
            }
            Path passwordFile = Path.of(besidesUrl(DATABASE_PASSWORD_FILE, "--db-password-file"));
            return new DatabaseAccess(url, besidesUrl(DATABASE_USER, "--db-user"), passwordFile.toAbsolutePath());
        });
    }

    private String besidesUrl(String key, String option) {
        return optional(key)
                .orElseThrow(() -> new StartFailure("外部数据库还需要 An external database needs " + option
                        + " besides --db-url (or " + environmentName(key) + ")."));
    }

    private Optional<DataGrid> grid() {
        return optional(CLUSTER)
                .map(members -> DataGrid.of(members, optional(CLUSTER_BIND).orElseGet(() -> members.split(",", 2)[0])));
    }

    private Optional<String> optional(String key) {
        return config.getOptionalValue(key, String.class);
    }

    private String required(String key) {
        return optional(key).orElseThrow();
    }

    private static StartFailure invalid(String key, String value, String why) {
        return new StartFailure("配置无效 Invalid configuration: " + key + " (" + environmentName(key) + ") is \"" + value
                + "\"; " + why + ".");
    }

    private static String environmentName(String key) {
        return key.toUpperCase(Locale.ROOT).replace('.', '_');
    }
}
