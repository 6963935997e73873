package plus.jia.verification.container;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.zip.ZipFile;
import org.jboss.arquillian.container.spi.client.protocol.metadata.HTTPContext;
import org.jboss.arquillian.container.spi.client.protocol.metadata.ProtocolMetaData;
import org.jboss.arquillian.container.spi.client.protocol.metadata.Servlet;
import org.jboss.arquillian.container.spi.event.container.AfterDeploy;
import org.jboss.arquillian.core.api.Instance;
import org.jboss.arquillian.core.api.annotation.Inject;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.jboss.arquillian.test.spi.event.suite.AfterSuite;
import org.jboss.arquillian.test.spi.event.suite.BeforeSuite;

/** Makes what the container needs before it starts: a real database, the opened enterprise archive, and the commands that join them. */
public class ContainerSetup implements LoadableExtension {
    static final String RUNNER = "ArquillianServletRunnerEE9";

    static final Path EAR = Path.of(System.getProperty("jia.work", "target"), "container", "ear");

    @Override
    public void register(ExtensionBuilder builder) {
        builder.observer(Suite.class);
        builder.observer(RunnersAddress.class);
    }

    /**
     * Sees to it that the address of Arquillian's runner is known. The connector takes it from the server's log while that is being written:
     * it waits for the line with the ports, and the servlets stand some lines below, often not yet there.
     */
    public static class RunnersAddress {
        @Inject
        private Instance<ProtocolMetaData> deployment;

        public void complete(@Observes AfterDeploy event) {
            for (HTTPContext context : deployment.get().getContexts(HTTPContext.class)) {
                if (context.getServletByName(RUNNER) == null) {
                    context.add(new Servlet(RUNNER, "/platform"));
                }
            }
        }
    }

    /** Called by Arquillian around the whole run. */
    public static class Suite {
        private EmbeddedPostgres database;

        /** Before the container starts, so ahead of Arquillian's own observer. */
        public void begin(@Observes(precedence = 1000) BeforeSuite event) throws IOException, SQLException {
            Path directory = Files.createDirectories(EAR.getParent());
            open(Path.of(System.getProperty("jia.ear")), EAR);
            database = EmbeddedPostgres.builder()
                    .setDataDirectory(directory.resolve("postgres").toFile())
                    .setServerConfig("fsync", "off")
                    .start();
            createDatabase();
            configure(directory);
        }

        public void end(@Observes(precedence = -1000) AfterSuite event) throws IOException {
            database.close();
        }

        private void createDatabase() throws SQLException {
            try (Connection connection = database.getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("create role jia login createrole password 'test'");
                statement.execute("create database jia owner jia");
            }
        }

        private void configure(Path directory) throws IOException {
            String url = "jdbc:postgresql://127.0.0.1:" + database.getPort() + "/jia";
            Path password = Files.writeString(directory.resolve("password"), "test");
            Files.write(
                    directory.resolve("system.properties"),
                    List.of(
                            "jia.demo=true",
                            "jia.data=" + directory,
                            "jia.db.url=" + url,
                            "jia.db.user=jia",
                            "jia.db.password.file=" + password,
                            "jia.ear.dir=" + EAR));
            Files.write(
                    directory.resolve("preboot.txt"),
                    List.of(
                            "create-jdbc-connection-pool --restype=javax.sql.DataSource"
                                    + " --datasourceclassname=plus.jia.bridge.OwnedDataSource"
                                    + " --isconnectvalidatereq=true --validationmethod=meta-data --steadypoolsize=0"
                                    + " --property=owner=platform:user=jia:password=test:url=" + url.replace(":", "\\:")
                                    + " jia-platform",
                            "create-jdbc-resource --connectionpoolid=jia-platform jdbc/jia/platform"));
        }

        private static void open(Path ear, Path directory) throws IOException {
            try (ZipFile zip = new ZipFile(ear.toFile())) {
                for (var entry : java.util.Collections.list(zip.entries())) {
                    Path target = directory.resolve(entry.getName());
                    if (entry.isDirectory()) {
                        Files.createDirectories(target);
                    } else {
                        Files.createDirectories(target.getParent());
                        Files.write(target, zip.getInputStream(entry).readAllBytes());
                    }
                }
            }
        }
    }
}
