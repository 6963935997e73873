package plus.jia.platform.module.gateway;

import dev.failsafe.Bulkhead;
import dev.failsafe.BulkheadFullException;
import dev.failsafe.CircuitBreaker;
import dev.failsafe.CircuitBreakerOpenException;
import dev.failsafe.Failsafe;
import dev.failsafe.FailsafeExecutor;
import dev.failsafe.Timeout;
import dev.failsafe.TimeoutExceededException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;

/** Bulkhead, circuit breaker and time limit for one module and building. */
final class Guard {
    private final Bulkhead<Object> bulkhead;
    private final CircuitBreaker<Object> breaker;
    private final ExecutorService threads;

    Guard(CallLimits limits, ExecutorService threads) {
        this.bulkhead = Bulkhead.of(limits.callsPerBuilding());
        this.breaker = CircuitBreaker.builder()
                .withFailureThreshold(limits.failuresToCutOff())
                .withDelay(limits.cutOffTime())
                .build();
        this.threads = threads;
    }

    /** Runs the call on one of the module's threads and waits for it no longer than the limit. */
    <T> Outcome<T> run(Duration limit, Callable<T> call) {
        Timeout<Object> timeout = Timeout.builder(limit).withInterrupt().build();
        FailsafeExecutor<Object> guarded =
                Failsafe.with(bulkhead, breaker, timeout).with(threads);
        try {
            CompletableFuture<T> answer = guarded.getAsync(call::call);
            return new Outcome.Answered<>(answer.get());
        } catch (RejectedExecutionException e) {
            return tooMany();
        } catch (ExecutionException e) {
            return failed(e.getCause(), limit);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Outcome.Failed<>(FailureKind.TOO_SLOW, "the caller stopped waiting");
        }
    }

    boolean isCutOff() {
        return breaker.isOpen();
    }

    private static <T> Outcome<T> failed(Throwable cause, Duration limit) {
        if (cause instanceof ModuleFailedException failure) {
            return new Outcome.Failed<>(failure.kind(), failure.getMessage());
        }
        if (cause instanceof TimeoutExceededException) {
            return new Outcome.Failed<>(FailureKind.TOO_SLOW, "no answer within " + limit.toMillis() + " ms");
        }
        if (cause instanceof CircuitBreakerOpenException) {
            return new Outcome.Failed<>(FailureKind.CUT_OFF, "cut off after repeated failures, asked again shortly");
        }
        if (cause instanceof BulkheadFullException || cause instanceof RejectedExecutionException) {
            return tooMany();
        }
        return new Outcome.Failed<>(FailureKind.THREW, String.valueOf(cause));
    }

    private static <T> Outcome<T> tooMany() {
        return new Outcome.Failed<>(FailureKind.TOO_MANY_CALLS, "too many calls are under way");
    }
}
