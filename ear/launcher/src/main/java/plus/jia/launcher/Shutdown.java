package plus.jia.launcher;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import plus.jia.launcher.console.Console;
import plus.jia.launcher.database.EmbeddedPostgres;
import plus.jia.launcher.server.PayaraServer;

/**
 * Takes everything down again, whichever way the process is asked to end: first the applications, then the database they
 * write to. Ten seconds are promised, so each step has its share and the rest is cut.
 */
final class Shutdown extends Thread {
    private static final Duration SERVER_LIMIT = Duration.ofMillis(4_500);
    private static final Duration DATABASE_DEADLINE = Duration.ofMillis(7_000);
    private static final Duration CUT_OFF = Duration.ofMillis(9_500);
    private static final int CUT = 143;

    private final Console console;
    private volatile @Nullable PayaraServer server;
    private volatile @Nullable Future<EmbeddedPostgres> database;

    private Shutdown(Console console) {
        super("jia-shutdown");
        this.console = console;
    }

    static Shutdown install(Console console) {
        Shutdown shutdown = new Shutdown(console);
        Runtime.getRuntime().addShutdownHook(shutdown);
        return shutdown;
    }

    void include(PayaraServer running) {
        server = running;
    }

    void include(Future<EmbeddedPostgres> starting) {
        database = starting;
    }

    @Override
    public void run() {
        long begin = System.nanoTime();
        cutOff();
        step("server", SERVER_LIMIT, this::stopServer);
        Duration left = DATABASE_DEADLINE.minusNanos(System.nanoTime() - begin);
        step("database", left.plusSeconds(2), () -> stopDatabase(left));
        if (server != null || database != null) {
            console.say("Jia+ 已停止 stopped (%,d ms)".formatted((System.nanoTime() - begin) / 1_000_000));
        }
    }

    private Void stopServer() throws Exception {
        PayaraServer running = server;
        if (running != null) {
            running.stop();
        }
        return null;
    }

    private Void stopDatabase(Duration limit) throws Exception {
        Future<EmbeddedPostgres> starting = database;
        if (starting != null && !starting.get().stop(limit)) {
            console.note("PostgreSQL did not stop in time");
        }
        return null;
    }

    private void step(String name, Duration limit, Callable<Void> stop) {
        FutureTask<Void> task = new FutureTask<>(stop);
        Thread worker = new Thread(task, "jia-stop-" + name);
        worker.setDaemon(true);
        worker.start();
        try {
            task.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            console.note(name + " did not stop within " + limit);
        } catch (ExecutionException e) {
            console.log("stopping the " + name, e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Other shutdown hooks of the server may hang as well, and no process may outlive its promise. */
    private static void cutOff() {
        CompletableFuture.delayedExecutor(CUT_OFF.toMillis(), TimeUnit.MILLISECONDS, Runnable::run)
                .execute(() -> Runtime.getRuntime().halt(CUT));
    }
}
