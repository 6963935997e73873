package plus.jia.launcher.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import plus.jia.launcher.console.StartFailure;

/**
 * The PostgreSQL that travels with Jia+, kept in the data directory. It listens on loopback alone and asks everybody for a
 * password, since any program on this machine could knock.
 */
public final class EmbeddedPostgres {
    static final String SUPERUSER = "postgres";
    private static final String PLATFORM = "jia";
    private static final Duration STOP_LIMIT = Duration.ofSeconds(20);

    private final PostgresServer server;
    private final DatabaseAccess access;
    private final boolean recovered;

    private EmbeddedPostgres(PostgresServer server, DatabaseAccess access, boolean recovered) {
        this.server = server;
        this.access = access;
        this.recovered = recovered;
    }

    /**
     * Starts the server, after clearing away what a killed run left.
     *
     * @param data the data directory, held by this process alone
     * @param version of the PostgreSQL programs in the distribution
     */
    public static EmbeddedPostgres start(Path data, String version) throws IOException, InterruptedException {
        Path cluster = data.resolve("postgres");
        PostgresPrograms programs =
                PostgresPrograms.in(PostgresBinaries.unpacked(data.resolve("postgres-programs"), version));
        ClusterFiles files = new ClusterFiles(cluster);
        Path superuserPassword = password(data, files, "postgres-superuser.password");
        if (!files.exist()) {
            files.create(programs, superuserPassword);
        }
        PostgresServer server = new PostgresServer(programs, cluster);
        boolean recovered = new Leftover(cluster.toRealPath(), server).clear();
        int port = port(data.resolve("postgres.port"));
        files.configure(port, data.resolve("log"));
        server.start(data.resolve("log/postgresql-start.log"));
        DatabaseAccess access =
                access(port, PLATFORM, PLATFORM, SecretFile.readOrCreate(data.resolve("postgres.password")));
        try {
            new PlatformDatabase(access(port, "postgres", SUPERUSER, superuserPassword), access, PLATFORM).ensure();
        } catch (StartFailure unusable) {
            server.stop(STOP_LIMIT);
            throw unusable;
        }
        return new EmbeddedPostgres(server, access, recovered);
    }

    public DatabaseAccess access() {
        return access;
    }

    /** Whether a server of an earlier, killed run was found and stopped first. */
    public boolean recovered() {
        return recovered;
    }

    /** Returns whether it is down. */
    public boolean stop(Duration limit) throws IOException, InterruptedException {
        return server.stop(limit);
    }

    private static Path password(Path data, ClusterFiles files, String name) throws IOException {
        Path file = data.resolve(name);
        if (files.exist() && !Files.exists(file)) {
            throw new StartFailure("缺少数据库密码文件 The password file of the embedded database is missing: " + file);
        }
        return SecretFile.readOrCreate(file);
    }

    private static DatabaseAccess access(int port, String database, String user, Path passwordFile) {
        return new DatabaseAccess("jdbc:postgresql://127.0.0.1:" + port + "/" + database, user, passwordFile);
    }

    /** The port of last time while it is free: whoever keeps a bookmark to the database finds it again. */
    private static int port(Path file) throws IOException {
        int remembered =
                Files.exists(file) ? Integer.parseInt(Files.readString(file).strip()) : 0;
        int port = isFree(remembered) ? remembered : anyFree();
        Files.writeString(file, Integer.toString(port));
        return port;
    }

    private static boolean isFree(int port) {
        if (port == 0) {
            return false;
        }
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }

    private static int anyFree() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
