package plus.jia.launcher.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import plus.jia.launcher.files.Trees;

/**
 * The directory that Payara Micro takes for its installation: a fresh copy of its configuration for each run, so that the
 * distribution is never written to and nothing of an earlier run is believed.
 */
public final class ServerFiles {
    private static final List<String> COPIED = List.of("config", "lib");

    private final Path root;
    private final Path log;

    private ServerFiles(Path root, Path log) {
        this.root = root;
        this.log = log;
    }

    /**
     * Lays them out.
     *
     * @param server the exploded Payara Micro of the distribution
     * @param libraries the directory of the libraries that all web modules share
     * @param terminal whether the server's log also goes to the terminal
     */
    public static ServerFiles layOut(Path root, Path server, Path libraries, Path log, boolean terminal)
            throws IOException {
        Trees.delete(root);
        // The connection pool's password will be in its domain.xml.
        Files.createDirectory(root, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        for (String part : COPIED) {
            Trees.copy(server.resolve(part), root.resolve(part));
        }
        share(libraries, root.resolve("lib"));
        ServerFiles files = new ServerFiles(root, log);
        Files.writeString(files.loggingProperties(), files.logging(terminal));
        return files;
    }

    Path root() {
        return root;
    }

    Path loggingProperties() {
        return root.resolve("config/logging.properties");
    }

    /** The jars of this directory make the loader between the server and the applications. */
    private static void share(Path libraries, Path target) throws IOException {
        try (Stream<Path> jars = Files.list(libraries)) {
            for (Path jar : jars.toList()) {
                Files.createSymbolicLink(target.resolve(jar.getFileName()), jar);
            }
        }
    }

    private String logging(boolean terminal) {
        return """
                handlers=java.util.logging.FileHandler%s
                java.util.logging.FileHandler.pattern=%s/server.%%g.log
                java.util.logging.FileHandler.limit=10000000
                java.util.logging.FileHandler.count=10
                java.util.logging.FileHandler.append=true
                java.util.logging.FileHandler.encoding=UTF-8
                java.util.logging.FileHandler.level=INFO
                java.util.logging.FileHandler.formatter=java.util.logging.SimpleFormatter
                java.util.logging.ConsoleHandler.encoding=UTF-8
                java.util.logging.ConsoleHandler.level=INFO
                java.util.logging.ConsoleHandler.formatter=java.util.logging.SimpleFormatter
                java.util.logging.SimpleFormatter.format=%%1$tF %%1$tT.%%1$tL %%4$s %%3$s %%5$s%%6$s%%n
                .level=INFO
                javax.enterprise.system.ssl.security.level=SEVERE
                javax.enterprise.system.security.ssl.level=SEVERE
                javax.enterprise.system.tools.deployment.dol.level=WARNING
                javax.enterprise.system.tools.deployment.common.level=WARNING
                org.hibernate.validator.internal.util.Version.level=WARNING
                fish.payara.boot.runtime.BootCommand.level=WARNING
                com.hazelcast.level=WARNING
                """.formatted(
                        terminal ? ",java.util.logging.ConsoleHandler" : "",
                        log.toString().replace("%", "%%"));
    }
}
