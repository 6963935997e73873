package plus.jia.platform.module.gateway;

import dev.failsafe.Bulkhead;
import dev.failsafe.BulkheadFullException;
import dev.failsafe.CircuitBreaker;
import dev.failsafe.CircuitBreakerOpenException;
import dev.failsafe.Failsafe;
import dev.failsafe.FailsafeException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Bulkhead, circuit breaker and time limit for one module and building. */
final class Guard {
    private final Bulkhead<Object> bulkhead;
    private final CircuitBreaker<Object> breaker;
    private final ExecutorService threads;

    Guard(CallLimits limits, ExecutorService threads) {
        this.bulkhead = Bulkhead.of(limits.callsPerBuilding());
        this.breaker = CircuitBreaker.builder()
                .handleIf(thrown -> thrown instanceof ModuleFailedException || thrown instanceof TimeoutException)
                .withFailureThreshold(limits.failuresToCutOff())
                .withDelay(limits.cutOffTime())
                .build();
        this.threads = threads;
    }

    /** Runs the call on one of the module's threads and waits for it no longer than the limit. */
    <T> Outcome<T> run(Duration limit, Callable<T> call) {
        try {
            return new Outcome.Answered<>(Failsafe.with(bulkhead, breaker).get(() -> handOff(limit, call)));
        } catch (BulkheadFullException | CircuitBreakerOpenException | RejectedExecutionException e) {
            return failed(e, limit);
        } catch (FailsafeException e) {
            return failed(e.getCause(), limit);
        }
    }

    /**
     * The waiting thread keeps the time itself: a timer that needs one of the module's threads to fire would never fire once all of them
     * hang.
     */
    private <T> T handOff(Duration limit, Callable<T> call) throws Exception {
        Future<T> answer = threads.submit(call);
        try {
            return answer.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof ModuleFailedException failure ? failure : e;
        } catch (TimeoutException | InterruptedException e) {
            answer.cancel(true);
            throw e;
        }
    }

    boolean isCutOff() {
        return breaker.isOpen();
    }

    private static <T> Outcome<T> failed(Throwable cause, Duration limit) {
        if (cause instanceof ModuleFailedException failure) {
            return new Outcome.Failed<>(failure.kind(), failure.getMessage());
        }
        if (cause instanceof TimeoutException) {
            return new Outcome.Failed<>(FailureKind.TOO_SLOW, "no answer within " + limit.toMillis() + " ms");
        }
        if (cause instanceof CircuitBreakerOpenException) {
            return new Outcome.Failed<>(FailureKind.CUT_OFF, "cut off after repeated failures, asked again shortly");
        }
        if (cause instanceof InterruptedException) {
            Thread.currentThread().interrupt();
            return new Outcome.Failed<>(FailureKind.NOT_RUNNING, "the caller stopped waiting");
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
