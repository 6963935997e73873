package plus.jia.verification.process;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store.CloseableResource;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import plus.jia.verification.platform.FixtureModules;
import plus.jia.verification.platform.Http;
import plus.jia.verification.platform.JiaProcess;

/**
 * Two nodes that were started at the same moment on one empty database, with a module that keeps what it is told. A start is dear: all test
 * classes that want them share them. One that a class has killed runs again for the next.
 */
final class TwoNodes implements CloseableResource {
    private static final Duration MODULES_LIMIT = Duration.ofMinutes(5);

    private final Path directory;
    private final ExternalPostgres database;
    private final int mailPort;
    private final List<JiaProcess> processes = new ArrayList<>();
    private final AtomicReferenceArray<URI> addresses = new AtomicReferenceArray<>(2);

    private TwoNodes() {
        try {
            Path work = Files.createDirectories(Path.of(System.getProperty("jia.work"), "nodes"));
            directory = Files.createTempDirectory(work, "data-");
            database = ExternalPostgres.start(directory);
            database.execute("create role jia_m_legal_advice login password 'of an earlier database of this name'");
            mailPort = freePort();
            Files.writeString(directory.resolve("secret.key"), key());
            FixtureModules.witness(directory);
            processes.add(start(0));
            processes.add(start(1));
            for (int node = 0; node < 2; node++) {
                addresses.set(node, processes.get(node).awaitReady());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** One for both, as docs/operations.md asks for. */
    private static String key() {
        byte[] random = new byte[32];
        new SecureRandom().nextBytes(random);
        return Base64.getEncoder().encodeToString(random);
    }

    private JiaProcess start(int node) throws IOException {
        List<String> java = new ArrayList<>(JiaProcess.QUICK);
        java.add("-Djia.mail.smtp.host=127.0.0.1");
        java.add("-Djia.mail.smtp.port=" + mailPort);
        java.add("-Djia.mail.from=no-reply@jia.example");
        java.add("-Djia.secret.key.file=" + directory.resolve("secret.key"));
        List<String> options = new ArrayList<>(List.of(database.options()));
        options.add("--modules");
        options.add(directory.resolve("modules").toString());
        return JiaProcess.start(java, directory.resolve("node-" + node), options.toArray(String[]::new));
    }

    ExternalPostgres database() {
        return database;
    }

    /** Where both send mail. At first nothing answers there. */
    int mailPort() {
        return mailPort;
    }

    /** Where a node is served; empty while it does not run. */
    Optional<URI> address(int node) {
        return Optional.ofNullable(addresses.get(node));
    }

    Http as(String account, int node) {
        return Http.as(account).at(address(node).orElseThrow());
    }

    void kill(int node) throws InterruptedException {
        addresses.set(node, null);
        processes.get(node).kill();
    }

    /** Starts whatever was killed; it is back once the module runs on it. */
    void revive() throws IOException, InterruptedException {
        for (int node = 0; node < 2; node++) {
            if (!processes.get(node).isAlive()) {
                processes.set(node, start(node));
            }
        }
        for (int node = 0; node < 2; node++) {
            URI address = processes.get(node).awaitReady();
            awaitWitness(address);
            addresses.set(node, address);
        }
    }

    private static void awaitWitness(URI address) {
        Http nobody = Http.asNobody().at(address);
        Http.Answer answer =
                Http.until(() -> nobody.get("/health/ready"), given -> isActive(given.body()), MODULES_LIMIT);
        if (!isActive(answer.body())) {
            throw new AssertionError("the module does not run: " + answer.body());
        }
    }

    private static boolean isActive(String health) {
        return health.replace(" ", "").contains("\"witness\":\"ACTIVE\"");
    }

    @Override
    public void close() throws Exception {
        for (JiaProcess process : processes) {
            process.close();
        }
        database.close();
    }

    /** Hands them to whoever asks for them. */
    static final class Shared implements BeforeAllCallback, ParameterResolver {
        @Override
        public void beforeAll(ExtensionContext context) throws Exception {
            of(context).revive();
        }

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == TwoNodes.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return of(context);
        }

        private static TwoNodes of(ExtensionContext context) {
            return context.getRoot()
                    .getStore(Namespace.GLOBAL)
                    .getOrComputeIfAbsent(TwoNodes.class, type -> new TwoNodes(), TwoNodes.class);
        }
    }
}
