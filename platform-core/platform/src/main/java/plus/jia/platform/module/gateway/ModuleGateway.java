package plus.jia.platform.module.gateway;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import plus.jia.bridge.Capabilities;
import plus.jia.bridge.ModuleRegistry;
import plus.jia.bridge.RunningModule;
import plus.jia.platform.shared.Transactions;

/**
 * Calls modules, and survives whatever they do: they may throw, hang, flood or lie. Each module has threads of its own, so a module that
 * hangs can only hang itself; each module and building has a guard of its own, so a module that fails for one building is cut off there only.
 */
@ApplicationScoped
public class ModuleGateway {
    private static final String NO_BUILDING = "";

    private final CallLimits limits;
    private final FailureLog failures;
    private final Transactions transactions;
    private final Map<String, ThreadPoolExecutor> threads = new ConcurrentHashMap<>();
    private final Set<String> closed = ConcurrentHashMap.newKeySet();
    private final Map<String, Map<String, Guard>> guards = new ConcurrentHashMap<>();

    /** For the container's proxy. */
    protected ModuleGateway() {
        this(null, null, null);
    }

    @Inject
    public ModuleGateway(CallLimits limits, FailureLog failures, Transactions transactions) {
        this.limits = limits;
        this.failures = failures;
        this.transactions = transactions;
    }

    /**
     * Asks a module and checks its answer.
     *
     * @param moduleId the module
     * @param building the building the call is about, or {@code null}
     * @param operation what is asked
     * @param ask calls the module and copies what it gets; runs inside the module's context and the guard, and so must check there
     * @return the answer or why there is none; a failure of the module is recorded
     */
    public <T> Outcome<T> call(
            String moduleId, @Nullable String building, Operation operation, Function<Capabilities, T> ask) {
        transactions.requireNone("a call into module " + moduleId);
        Optional<RunningModule> module = running(moduleId);
        if (module.isEmpty()) {
            return new Outcome.Failed<>(FailureKind.NOT_RUNNING, "module " + moduleId + " does not run");
        }
        Outcome<T> outcome =
                guard(moduleId, building).run(limits.timeLimit(operation), inside(module.get(), building, ask));
        if (outcome instanceof Outcome.Failed<T> failed && failed.kind().isModulesFault()) {
            failures.record(moduleId, building, operation, failed.kind(), failed.message());
        }
        return outcome;
    }

    /** Whether the module runs on this node and takes calls. */
    public boolean isOpen(String moduleId) {
        return running(moduleId).isPresent();
    }

    private Optional<RunningModule> running(String moduleId) {
        return closed.contains(moduleId)
                ? Optional.empty()
                : ModuleRegistry.get().find(moduleId);
    }

    /** Whether the module is cut off for the building just now. */
    public boolean isCutOff(String moduleId, @Nullable String building) {
        Guard guard = guards.getOrDefault(moduleId, Map.of()).get(Objects.requireNonNullElse(building, NO_BUILDING));
        return guard != null && guard.isCutOff();
    }

    /** Refuses new calls into a module and waits for those under way, no longer than the limit. */
    public void drain(String moduleId, Duration limit) {
        closed.add(moduleId);
        long deadline = System.nanoTime() + limit.toNanos();
        ThreadPoolExecutor own = threads.get(moduleId);
        while (own != null && own.getActiveCount() > 0 && System.nanoTime() < deadline) {
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    /** Drops a stopped module's threads and guards, so that nothing of it stays behind and its successor begins afresh. */
    public void forget(String moduleId) {
        closed.remove(moduleId);
        guards.remove(moduleId);
        ThreadPoolExecutor own = threads.remove(moduleId);
        if (own != null) {
            own.shutdownNow();
        }
    }

    @PreDestroy
    void stop() {
        threads.keySet().forEach(this::forget);
    }

    private static <T> Callable<T> inside(
            RunningModule module, @Nullable String building, Function<Capabilities, T> ask) {
        return () -> {
            try {
                return Objects.requireNonNull(module.call(building, capabilities -> present(ask.apply(capabilities))));
            } catch (Exception | LinkageError | AssertionError | StackOverflowError thrown) {
                throw ModuleFailedException.of(thrown);
            }
        };
    }

    private static <T> T present(@Nullable T answer) {
        if (answer == null) {
            throw new InvalidAnswerException("it answered null");
        }
        return answer;
    }

    private Guard guard(String moduleId, @Nullable String building) {
        return guards.computeIfAbsent(moduleId, id -> new ConcurrentHashMap<>())
                .computeIfAbsent(
                        Objects.requireNonNullElse(building, NO_BUILDING),
                        code -> new Guard(limits, threadsOf(moduleId)));
    }

    private ExecutorService threadsOf(String moduleId) {
        return threads.computeIfAbsent(moduleId, id -> {
            AtomicInteger number = new AtomicInteger();
            return new ThreadPoolExecutor(
                    0, limits.threadsPerModule(), 30, TimeUnit.SECONDS, new SynchronousQueue<>(), task -> {
                        Thread thread = new Thread(task, "jia-module-" + id + "-" + number.incrementAndGet());
                        thread.setDaemon(true);
                        return thread;
                    });
        });
    }
}
