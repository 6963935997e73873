package plus.jia.platform.module.lifecycle;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.Config;
import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;
import plus.jia.bridge.OwnedDataSource;

/**
 * Gives each module a schema, a role and a DataSource of its own, and brings its schema up to date before it starts. The role may use that
 * schema and nothing else.
 */
@ApplicationScoped
public class ModuleDatabase {
    private static final Logger LOG = Logger.getLogger(ModuleDatabase.class.getName());
    private static final String MIGRATIONS = "WEB-INF/classes/db/migration/";

    @Resource(lookup = "jdbc/jia/platform")
    private DataSource platform;

    @Inject
    private ServerCommands server;

    @Inject
    private Config config;

    /** Makes everything ready for a module; does nothing twice. */
    void prepare(ModuleArchive archive) {
        try (Connection connection = platform.getConnection()) {
            ModuleRole role = ModuleRole.of(connection.getCatalog(), archive.id());
            String password = credential(connection, archive.id(), role);
            ensureRole(connection, role, password);
            migrate(archive, role, password);
            createDataSource(archive.id(), role, password);
        } catch (SQLException e) {
            throw new IllegalStateException("its database cannot be prepared: " + e.getMessage(), e);
        }
    }

    /** Takes the DataSource of a stopped module away; schema and role stay, with everything in them. */
    void release(String moduleId) {
        drop("delete-jdbc-resource", resource(moduleId));
        drop("delete-jdbc-connection-pool", pool(moduleId));
    }

    /** The first node to meet a module makes its password; the others read it. */
    private static String credential(Connection connection, String moduleId, ModuleRole role) throws SQLException {
        byte[] random = new byte[24];
        new SecureRandom().nextBytes(random);
        try (PreparedStatement insert = connection.prepareStatement(
                        "insert into platform.module_credential (module_id, role_name, password) values (?, ?, ?)"
                                + " on conflict do nothing");
                PreparedStatement select = connection.prepareStatement(
                        "select password from platform.module_credential where module_id = ?")) {
            insert.setString(1, moduleId);
            insert.setString(2, role.name());
            insert.setString(3, HexFormat.of().formatHex(random));
            insert.executeUpdate();
            select.setString(1, moduleId);
            try (ResultSet found = select.executeQuery()) {
                found.next();
                return found.getString(1);
            }
        }
    }

    private static void ensureRole(Connection connection, ModuleRole role, String password) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("select pg_advisory_lock(hashtext('jia-module-roles'))");
            try {
                for (String sql : role.ensure(connection.getCatalog(), exists(connection, role), password)) {
                    statement.execute(sql);
                }
            } finally {
                statement.execute("select pg_advisory_unlock(hashtext('jia-module-roles'))");
            }
        }
    }

    private static boolean exists(Connection connection, ModuleRole role) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("select 1 from pg_roles where rolname = ?")) {
            select.setString(1, role.name());
            try (ResultSet found = select.executeQuery()) {
                return found.next();
            }
        }
    }

    private void migrate(ModuleArchive archive, ModuleRole role, String password) {
        try {
            Path directory = Files.createTempDirectory("jia-migrations-");
            try {
                if (copyMigrations(archive.file(), directory)) {
                    Flyway.configure(ModuleDatabase.class.getClassLoader())
                            .dataSource(directly(role, password))
                            .defaultSchema(role.schema())
                            .locations("filesystem:" + directory)
                            .load()
                            .migrate();
                }
            } finally {
                delete(directory);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("its migrations cannot be copied or cleared away", e);
        }
    }

    /** Only SQL: Java migrations would run foreign code in the platform's place. */
    private static boolean copyMigrations(Path war, Path directory) throws IOException {
        boolean found = false;
        try (JarFile jar = new JarFile(war.toFile())) {
            for (JarEntry entry : Collections.list(jar.entries())) {
                String name = entry.getName();
                if (name.startsWith(MIGRATIONS)
                        && name.endsWith(".sql")
                        && name.indexOf('/', MIGRATIONS.length()) < 0) {
                    try (InputStream in = jar.getInputStream(entry)) {
                        Files.copy(in, directory.resolve(Path.of(name).getFileName()));
                    }
                    found = true;
                }
            }
        }
        return found;
    }

    private static void delete(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private PGSimpleDataSource directly(ModuleRole role, String password) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(url());
        source.setUser(role.name());
        source.setPassword(password);
        return source;
    }

    private void createDataSource(String moduleId, ModuleRole role, String password) {
        release(moduleId);
        String properties = String.join(
                ":", "Owner=" + moduleId, "User=" + role.name(), "Password=" + password, "Url=" + escaped(url()));
        server.run(
                "create-jdbc-connection-pool",
                "--restype=javax.sql.DataSource",
                "--datasourceclassname=" + OwnedDataSource.class.getName(),
                "--isconnectvalidatereq=true",
                "--validationmethod=meta-data",
                "--steadypoolsize=0",
                "--maxpoolsize=8",
                "--maxwait=5000",
                "--property=" + properties,
                pool(moduleId));
        server.run("create-jdbc-resource", "--connectionpoolid=" + pool(moduleId), resource(moduleId));
    }

    private void drop(String command, String name) {
        try {
            server.run(command, name);
        } catch (CommandFailedException absent) {
            LOG.log(Level.FINE, "nothing to drop", absent);
        }
    }

    private String url() {
        return config.getValue("jia.db.url", String.class);
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\").replace(":", "\\:").replace("=", "\\=");
    }

    private static String pool(String moduleId) {
        return "jia-" + moduleId;
    }

    private static String resource(String moduleId) {
        return "jdbc/jia/" + moduleId;
    }
}
