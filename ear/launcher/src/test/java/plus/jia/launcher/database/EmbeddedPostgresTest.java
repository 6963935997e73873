package plus.jia.launcher.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;
import plus.jia.launcher.console.StartFailure;

class EmbeddedPostgresTest {
    private static final Duration STOP_LIMIT = Duration.ofSeconds(30);

    /** One cluster for all tests: making it takes longer than every one of them. */
    @TempDir
    private static Path data;

    private EmbeddedPostgres postgres;

    @BeforeEach
    void start() throws Exception {
        Files.createDirectories(data.resolve("log"));
        postgres = EmbeddedPostgres.start(data.toRealPath(), "test");
    }

    @AfterEach
    void stop() throws Exception {
        assertThat(postgres.stop(STOP_LIMIT)).isTrue();
    }

    @Test
    void asksEverybodyForThePassword() {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(postgres.access().url());
        for (String user : List.of("jia", "postgres")) {
            source.setUser(user);
            source.setPassword("guessed");
            assertThatThrownBy(source::getConnection)
                    .isInstanceOfSatisfying(
                            SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("28P01"));
        }
    }

    @Test
    void keepsItsPasswordsFromOthers() throws IOException {
        for (String name : List.of("postgres.password", "postgres-superuser.password")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve(name))))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void listensOnLoopbackAlone() throws IOException {
        int port = Integer.parseInt(Files.readString(data.resolve("postgres.port")));
        for (NetworkInterface network : Collections.list(NetworkInterface.getNetworkInterfaces())) {
            for (InetAddress address : Collections.list(network.getInetAddresses())) {
                if (!address.isLoopbackAddress()) {
                    assertThatThrownBy(() -> connect(address, port)).isInstanceOf(ConnectException.class);
                }
            }
        }
        connect(InetAddress.getLoopbackAddress(), port);
    }

    @Test
    void letsThePlatformMakeARoleAndASchemaOfAModule() throws SQLException {
        execute("CREATE ROLE module_a LOGIN PASSWORD 'x'");
        execute("GRANT module_a TO CURRENT_USER");
        execute("CREATE SCHEMA module_a AUTHORIZATION module_a");

        assertThat(query("SELECT schema_owner FROM information_schema.schemata WHERE schema_name = 'module_a'"))
                .isEqualTo("module_a");
        assertThat(query("SELECT rolsuper FROM pg_roles WHERE rolname = current_user"))
                .isEqualTo("f");
    }

    @Test
    void isDurableAndUnderstandsEveryScript() throws SQLException {
        assertThat(query("SHOW fsync")).isEqualTo("on");
        assertThat(query("SHOW full_page_writes")).isEqualTo("on");
        assertThat(query("SHOW data_checksums")).isEqualTo("on");
        assertThat(query("SHOW server_encoding")).isEqualTo("UTF8");
        assertThat(query("SELECT upper('é') || '家'")).isEqualTo("É家");
    }

    @Test
    void stopsAServerThatAKilledRunLeftRunning() throws Exception {
        execute("CREATE TABLE left_running AS SELECT 1 AS kept");

        postgres = EmbeddedPostgres.start(data.toRealPath(), "test");

        assertThat(postgres.recovered()).isTrue();
        assertThat(query("SELECT kept FROM left_running")).isEqualTo("1");
    }

    @Test
    void recoversFromAKilledServerWithoutLoss() throws Exception {
        execute("CREATE TABLE killed (kept int)");
        execute("INSERT INTO killed SELECT generate_series(1, 1000)");
        kill(serverProcess());

        postgres = EmbeddedPostgres.start(data.toRealPath(), "test");

        assertThat(postgres.recovered()).isFalse();
        assertThat(query("SELECT count(*) FROM killed")).isEqualTo("1000");
    }

    @Test
    void seesThroughAPidFileWhoseNumberAnotherProcessBears() throws Exception {
        kill(serverProcess());
        Path pidFile = data.resolve("postgres/postmaster.pid");
        List<String> lines = Files.readAllLines(pidFile);
        lines.set(0, Long.toString(ProcessHandle.current().pid()));
        Files.write(pidFile, lines);

        postgres = EmbeddedPostgres.start(data.toRealPath(), "test");

        assertThat(query("SELECT 1")).isEqualTo("1");
    }

    @Test
    void takesAnotherPortWhenItsOwnIsTaken() throws Exception {
        postgres.stop(STOP_LIMIT);
        int port = Integer.parseInt(Files.readString(data.resolve("postgres.port")));
        try (ServerSocket taken = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            postgres = EmbeddedPostgres.start(data.toRealPath(), "test");
            assertThat(postgres.access().url()).doesNotContain(":" + taken.getLocalPort() + "/");
        }
    }

    @Test
    void saysWhichPasswordFileIsGone() throws Exception {
        Path file = data.resolve("postgres-superuser.password");
        Path aside = Files.move(file, data.resolve("aside"));
        try {
            assertThatThrownBy(() -> EmbeddedPostgres.start(data.toRealPath(), "test"))
                    .isInstanceOf(StartFailure.class)
                    .hasMessageContaining(file.getFileName().toString());
        } finally {
            Files.move(aside, file);
        }
    }

    @Test
    void givesThePlatformANewPasswordWhenItsFileIsGone() throws Exception {
        postgres.stop(STOP_LIMIT);
        Files.delete(data.resolve("postgres.password"));

        postgres = EmbeddedPostgres.start(data.toRealPath(), "test");

        assertThat(query("SELECT 1")).isEqualTo("1");
    }

    @Test
    void leavesNoServerRunningThatItCannotUse() throws Exception {
        Path file = data.resolve("postgres-superuser.password");
        String password = Files.readString(file);
        postgres.stop(STOP_LIMIT);
        Files.delete(data.resolve("postgres.password"));
        Files.writeString(file, "guessed");
        try {
            assertThatThrownBy(() -> EmbeddedPostgres.start(data.toRealPath(), "test"))
                    .isInstanceOf(StartFailure.class);
            assertThat(data.resolve("postgres/postmaster.pid")).doesNotExist();
        } finally {
            Files.writeString(file, password);
        }
        postgres = EmbeddedPostgres.start(data.toRealPath(), "test");
    }

    @Test
    void passesTheCheckOfAnExternalDatabase() {
        assertThat(ExternalDatabase.check(postgres.access())).isEqualTo(postgres.access());
    }

    @Test
    void externalDatabaseWithAWrongPasswordIsOneLine() throws IOException {
        Path wrong = Files.writeString(data.resolve("wrong"), "guessed\n");
        DatabaseAccess access = new DatabaseAccess(postgres.access().url(), "jia", wrong);

        assertThatThrownBy(() -> ExternalDatabase.check(access))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("wrong user or password")
                .hasMessageContaining(wrong.toString())
                .hasMessageNotContaining("guessed");
    }

    @Test
    void externalDatabaseWhoseUserMayNotMakeRolesIsOneLine() throws Exception {
        execute("CREATE ROLE powerless LOGIN PASSWORD 'x'");
        Path password = Files.writeString(data.resolve("powerless"), "x");
        DatabaseAccess access = new DatabaseAccess(postgres.access().url(), "powerless", password);

        assertThatThrownBy(() -> ExternalDatabase.check(access))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("CREATEROLE");
    }

    private static void connect(InetAddress address, int port) throws IOException {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(address, port), 1_000);
        }
    }

    private static ProcessHandle serverProcess() throws IOException {
        String pid = Files.readAllLines(data.resolve("postgres/postmaster.pid")).get(0);
        return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
    }

    private static void kill(ProcessHandle process) throws Exception {
        assertThat(process.destroyForcibly()).isTrue();
        process.onExit().get(10, TimeUnit.SECONDS);
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = postgres.access().dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private String query(String sql) throws SQLException {
        try (Connection connection = postgres.access().dataSource().getConnection();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            result.next();
            return result.getString(1);
        }
    }
}
