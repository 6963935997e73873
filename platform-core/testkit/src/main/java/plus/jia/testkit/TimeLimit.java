package plus.jia.testkit;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import plus.jia.spi.BookingDecider;
import plus.jia.spi.HealthReporter;

/** Makes every call to a module end in time, so that one that hangs fails a clause instead of stopping the examination. */
final class TimeLimit implements AutoCloseable {
    private static final Duration USUAL = Duration.ofSeconds(5);

    /** People wait for these. */
    private static final Map<Class<?>, Duration> SHORTER =
            Map.of(BookingDecider.class, Duration.ofSeconds(2), HealthReporter.class, Duration.ofSeconds(2));

    private final Function<Class<?>, Duration> limits;
    private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "contract");
        thread.setDaemon(true);
        return thread;
    });

    TimeLimit() {
        this(type -> SHORTER.getOrDefault(type, USUAL));
    }

    TimeLimit(Function<Class<?>, Duration> limits) {
        this.limits = limits;
    }

    <T> T on(Class<T> type, T bean) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> call(bean, method, arguments)));
    }

    private @Nullable Object call(Object bean, Method method, @Nullable Object[] arguments)
            throws InterruptedException {
        Duration limit = limits.apply(method.getDeclaringClass());
        Future<@Nullable Object> answer = threads.submit(() -> method.invoke(bean, arguments));
        try {
            return answer.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            answer.cancel(true);
            throw new ContractViolation("%s() did not answer within %s".formatted(method.getName(), limit), e);
        } catch (ExecutionException e) {
            throw failure(method, e.getCause());
        }
    }

    private static ContractViolation failure(Method method, @Nullable Throwable thrown) {
        Throwable cause = thrown instanceof InvocationTargetException wrapped ? wrapped.getCause() : thrown;
        return new ContractViolation("%s() threw %s".formatted(method.getName(), cause), cause);
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
