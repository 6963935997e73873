package plus.jia.platform.module.persistence;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.RejectedExecutionException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import plus.jia.platform.module.gateway.FailureKind;
import plus.jia.platform.module.gateway.FailureLog;
import plus.jia.platform.module.gateway.Operation;
import plus.jia.platform.shared.Node;

/** Stores failures aside of the failing call. The same failure again within a minute is counted, not stored anew. */
@ApplicationScoped
public class StoredFailures implements FailureLog {
    private static final Logger LOG = Logger.getLogger(StoredFailures.class.getName());

    private final Cache<Key, Long> recent = Caffeine.newBuilder()
            .expireAfterWrite(Duration.ofMinutes(1))
            .maximumSize(1000)
            .build();

    @Resource
    private ManagedExecutorService executor;

    @Inject
    private FailureWriter writer;

    @Inject
    private Node node;

    @Inject
    private Clock clock;

    @Override
    public void record(
            String moduleId, @Nullable String building, Operation operation, FailureKind kind, String message) {
        LOG.log(Level.WARNING, "module {0} failed at {1} ({2}): {3}", new Object[] {moduleId, operation, kind, message
        });
        RecordedFailure failure = new RecordedFailure(
                node.name(), moduleId, building, operation, kind, RecordedFailure.shortened(message), clock.instant());
        try {
            executor.execute(() -> store(failure));
        } catch (RejectedExecutionException e) {
            LOG.log(Level.WARNING, "that failure could not be stored", e);
        }
    }

    private synchronized void store(RecordedFailure failure) {
        try {
            Key key = Key.of(failure);
            Long known = recent.getIfPresent(key);
            if (known == null) {
                recent.put(key, writer.add(failure));
            } else {
                writer.again(known);
            }
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "that failure could not be stored", e);
        }
    }

    private record Key(
            String moduleId, @Nullable String building, Operation operation, FailureKind kind, String message) {
        static Key of(RecordedFailure failure) {
            return new Key(
                    failure.moduleId(), failure.buildingCode(), failure.operation(), failure.kind(), failure.message());
        }
    }
}
