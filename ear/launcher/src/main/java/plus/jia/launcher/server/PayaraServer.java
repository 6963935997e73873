package plus.jia.launcher.server;

import fish.payara.micro.BootstrapException;
import fish.payara.micro.boot.AdminCommandRunner;
import fish.payara.micro.boot.PayaraMicroBoot;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import plus.jia.launcher.archive.WebModule;
import plus.jia.launcher.console.StartFailure;
import plus.jia.launcher.database.DatabaseAccess;

/** Payara Micro in this process, from its exploded form, without its command line. */
public final class PayaraServer {
    private static final String LISTENER =
            "configs.config.server-config.network-config.network-listeners.network-listener.http-listener.address";
    private static final String SERVER_HEADER =
            "configs.config.server-config.network-config.protocols.protocol.http-listener.http.server-header";
    private static final String PHONE_HOME = "configs.config.server-config.phone-home-runtime-configuration.enabled";
    private static final String RELOADING =
            "configs.config.server-config.admin-service.das-config.dynamic-reload-enabled";
    private static final String POOL = "jia-platform";

    private final PayaraMicroBoot server;
    private volatile @Nullable AdminCommands commands;

    private PayaraServer(PayaraMicroBoot server) {
        this.server = server;
    }

    /**
     * Prepares it.
     *
     * @param distribution the exploded Payara Micro
     */
    public static PayaraServer in(ServerFiles files, Path distribution) throws IOException {
        setProperties(files, distribution);
        // Once it has booted it closes every jar that the JVM shares, whoever is reading from it; so nothing is shared.
        URLConnection.setDefaultUseCaches("jar", false);
        PayaraServer prepared = new PayaraServer(instance());
        prepared.server.setRootDir(files.root().toFile());
        return prepared;
    }

    /** What Payara's own launcher would set before it starts the server of such a directory. */
    private static void setProperties(ServerFiles files, Path distribution) throws IOException {
        Properties boot = new Properties();
        try (InputStream in = Files.newInputStream(distribution.resolve("boot.properties"))) {
            boot.load(in);
        }
        boot.forEach((key, value) -> System.setProperty((String) key, (String) value));
        // As a File's URI: it is compared, as text, with the locations of the class path.
        System.setProperty(
                "fish.payara.micro.BootJar",
                distribution.resolve("launch-micro.jar").toFile().toURI().toString());
        System.setProperty("fish.payara.micro.UnpackDir", distribution.toString());
        System.setProperty(
                "java.util.logging.config.file", files.loggingProperties().toString());
        // Payara would keep each value for a minute, and give one building's value to all others.
        System.setProperty("mp.config.cache.duration", "0");
        // One description for the whole server: the platform's. A module's classes could also break it
        // (payara/Payara#7649).
        System.setProperty("mp.openapi.scan.packages", "plus.jia.platform");
    }

    /**
     * The server's classes are on the JVM's class path, where its public entry does not look for them, so this asks the
     * implementation by name.
     */
    private static PayaraMicroBoot instance() {
        try {
            return (PayaraMicroBoot) Class.forName("fish.payara.micro.impl.PayaraMicroImpl")
                    .getMethod("getInstance")
                    .invoke(null);
        } catch (ReflectiveOperationException e) {
            throw new StartFailure("安装目录不完整 This distribution has no Payara Micro.", e);
        }
    }

    public void boot(String host, int port, Optional<DataGrid> grid) {
        AtomicReference<AdminCommandRunner> runner = new AtomicReference<>();
        server.setHttpPort(port);
        server.setNoHazelcast(grid.isEmpty());
        server.setPreBootHandler(before -> configure(new AdminCommands(before), host, grid));
        server.setPostBootHandler(runner::set);
        try {
            server.bootStrap();
        } catch (BootstrapException e) {
            throw new StartFailure("服务器启动失败 The server did not start: " + firstLine(e), e);
        }
        commands = new AdminCommands(runner.get());
    }

    private void configure(AdminCommands before, String host, Optional<DataGrid> grid) {
        before.set(PHONE_HOME, false);
        before.set(RELOADING, false);
        before.set(LISTENER, host);
        before.set(SERVER_HEADER, false);
        grid.ifPresent(joined -> {
            before.set("hazelcast-runtime-configuration.start-port", joined.port());
            before.set("hazelcast-runtime-configuration.interface", joined.host());
            before.set("hazelcast-runtime-configuration.tcpip-members", joined.members());
            before.set("hazelcast-runtime-configuration.discovery-mode", "tcpip");
        });
    }

    /** Makes the platform's data source, {@code jdbc/jia/platform}; validation by meta-data keeps modules out of it. */
    public void connect(DatabaseAccess database) {
        commands()
                .run(
                        "create-jdbc-connection-pool",
                        "--datasourceclassname=plus.jia.bridge.OwnedDataSource",
                        "--restype=javax.sql.DataSource",
                        "--steadypoolsize=2",
                        "--maxpoolsize=32",
                        "--poolresize=2",
                        "--isconnectvalidatereq=true",
                        "--validationmethod=meta-data",
                        "--property=" + property("owner", "platform") + ":" + property("url", database.url()) + ":"
                                + property("user", database.user()) + ":" + property("password", database.password()),
                        POOL);
        commands().run("create-jdbc-resource", "--connectionpoolid=" + POOL, "jdbc/jia/platform");
    }

    /** In a property list the server reads a bare colon as the end of a property. */
    private static String property(String name, String value) {
        return name + "=" + value.replaceAll("([\\\\:=\"'])", "\\\\$1");
    }

    public void deploy(String name, WebModule module) {
        commands()
                .run(
                        "deploy",
                        "--name=" + name,
                        "--contextroot=" + module.contextRoot(),
                        module.archive().toString());
    }

    /** Returns once all applications are down. */
    public void stop() throws BootstrapException {
        if (commands != null) {
            server.shutdown();
        }
    }

    private AdminCommands commands() {
        if (commands == null) {
            throw new IllegalStateException("not booted");
        }
        return commands;
    }

    private static String firstLine(Throwable e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    }
}
