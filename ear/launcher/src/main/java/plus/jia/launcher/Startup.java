package plus.jia.launcher;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import plus.jia.launcher.archive.EnterpriseArchive;
import plus.jia.launcher.console.Console;
import plus.jia.launcher.console.StartFailure;
import plus.jia.launcher.database.DatabaseAccess;
import plus.jia.launcher.database.EmbeddedPostgres;
import plus.jia.launcher.database.ExternalDatabase;
import plus.jia.launcher.server.PayaraServer;
import plus.jia.launcher.server.Readiness;
import plus.jia.launcher.server.ServerFiles;

/** The way from settings to a platform that answers, in the order in which the parts need each other. */
final class Startup {
    private final Distribution distribution;
    private final Settings settings;
    private final Console console;
    private final boolean verbose;

    Startup(Distribution distribution, Settings settings, Console console, boolean verbose) {
        this.distribution = distribution;
        this.settings = settings;
        this.console = console;
        this.verbose = verbose;
    }

    /** The data directory stays locked until the process ends. */
    @SuppressWarnings("resource")
    void run() throws Exception {
        DataDirectory data = DataDirectory.open(settings.data());
        console.logTo(data.log().resolve("launcher.log"));
        console.say("Jia+ " + Version.current().jia() + "  数据目录 data: " + data.root());
        requireFreePort();
        Shutdown shutdown = Shutdown.install(console);
        FutureTask<DatabaseAccess> database = startDatabase(data, shutdown);
        EnterpriseArchive archive = console.phase(
                "应用包 archive",
                () -> EnterpriseArchive.open(distribution.archive(), data.archives(), Clock.systemUTC()));
        console.say("  EAR sha256 " + archive.sha256());
        PayaraServer server = bootServer(data, archive, shutdown);
        DatabaseAccess access = result(database);
        publish(data, archive, access);
        server.connect(access);
        console.phase("平台 platform", () -> deploy(server, archive));
        sayDemo();
        console.say("Jia+ ready: %s (%d ms)".formatted(settings.publicUrl(), millisecondsSinceJvmStart()));
    }

    private void requireFreePort() {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(settings.address(), settings.port()));
        } catch (IOException e) {
            throw new StartFailure(
                    "端口不可用 Port " + settings.port() + " on " + settings.host() + " cannot be used (" + e.getMessage()
                            + "); choose another with --port.",
                    e);
        }
    }

    /** The embedded server comes up beside the application server; an external one is asked first, to fail early. */
    private FutureTask<DatabaseAccess> startDatabase(DataDirectory data, Shutdown shutdown) {
        if (settings.database().isPresent()) {
            DatabaseAccess checked = ExternalDatabase.check(settings.database().get());
            FutureTask<DatabaseAccess> done = new FutureTask<>(() -> checked);
            done.run();
            return done;
        }
        FutureTask<EmbeddedPostgres> embedded = new FutureTask<>(() -> console.phase(
                "数据库 database",
                () -> EmbeddedPostgres.start(data.root(), Version.current().postgres())));
        shutdown.include(embedded);
        start("jia-database", embedded);
        FutureTask<DatabaseAccess> access =
                new FutureTask<>(() -> embedded.get().access());
        start("jia-database-access", access);
        return access;
    }

    private static void start(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
    }

    private PayaraServer bootServer(DataDirectory data, EnterpriseArchive archive, Shutdown shutdown) throws Exception {
        return console.phase("服务器 server", () -> {
            Path payara = distribution.server();
            ServerFiles files = ServerFiles.layOut(data.run(), payara, archive.libraries(), data.log(), verbose);
            if (!verbose) {
                silence(data.log().resolve("output.log"));
            }
            PayaraServer server = PayaraServer.in(files, payara);
            shutdown.include(server);
            server.boot(settings.host(), settings.port(), settings.grid());
            return server;
        });
    }

    /** The terminal is for the launcher's lines; what libraries print goes to a file. */
    private static void silence(Path file) throws IOException {
        PrintStream output = new PrintStream(new FileOutputStream(file.toFile(), true), true, StandardCharsets.UTF_8);
        System.setOut(output);
        System.setErr(output);
    }

    private static DatabaseAccess result(FutureTask<DatabaseAccess> database) throws Exception {
        try {
            return database.get();
        } catch (ExecutionException e) {
            throw unwrap(e);
        }
    }

    private static Exception unwrap(ExecutionException e) {
        Throwable cause = e.getCause();
        if (cause instanceof ExecutionException nested) {
            return unwrap(nested);
        }
        return cause instanceof Exception exception ? exception : e;
    }

    /** What the platform is told; it reads these through MicroProfile Config. */
    private void publish(DataDirectory data, EnterpriseArchive archive, DatabaseAccess access) {
        publish(Configuration.HOST, settings.host());
        publish(Configuration.PORT, settings.port());
        publish(Configuration.DATA, data.root());
        publish(Configuration.DEMO, settings.demo());
        publish(Configuration.ZONE, settings.zone());
        publish(Configuration.DATABASE_URL, access.url());
        publish(Configuration.DATABASE_USER, access.user());
        publish(Configuration.DATABASE_PASSWORD_FILE, access.passwordFile());
        publish("jia.ear.dir", archive.root());
        publish("jia.ear.sha256", archive.sha256());
        settings.modules().ifPresent(directory -> publish(Configuration.MODULES, directory));
    }

    private static void publish(String key, Object value) {
        System.setProperty(key, value.toString());
    }

    private Void deploy(PayaraServer server, EnterpriseArchive archive) throws InterruptedException {
        server.deploy("platform", archive.platform());
        new Readiness(settings.address(), settings.port()).await();
        return null;
    }

    private void sayDemo() {
        if (!settings.demo()) {
            return;
        }
        console.say(
                "演示模式 Demo mode: " + reach() + " 账号 accounts: office, station, partner, resident; 密码 password: demo");
    }

    private String reach() {
        return settings.onLoopback()
                ? "仅本机可访问 only this machine can reach it (" + settings.host() + ");"
                : "注意，网络可访问 CAUTION, the network can reach it (" + settings.host() + ");";
    }

    private static long millisecondsSinceJvmStart() {
        return Clock.systemUTC().millis() - ManagementFactory.getRuntimeMXBean().getStartTime();
    }
}
