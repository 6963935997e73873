package plus.jia.platform.catalogue;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import plus.jia.platform.module.ModuleChanged;
import plus.jia.platform.shared.NewsArrived;
import plus.jia.platform.shared.PlatformStarted;

/** Keeps the catalogue of this node up to date with the news. */
@ApplicationScoped
public class CatalogueRefresh {
    @Inject
    private StockReader reader;

    @Inject
    private Clock clock;

    @Inject
    private ZoneId zone;

    @Resource
    private ManagedThreadFactory threads;

    private ScheduledExecutorService executor;
    private SnapshotKeeper keeper;

    @PostConstruct
    void prepare() {
        executor = Executors.newSingleThreadScheduledExecutor(threads);
        keeper = new SnapshotKeeper(reader::read, clock, zone, executor);
    }

    @PreDestroy
    void stop() {
        executor.shutdownNow();
    }

    void start(@Observes @Priority(300) PlatformStarted started) {
        keeper.stockChanged();
    }

    void hear(@Observes NewsArrived news) {
        keeper.stockChanged();
    }

    /** What runs differs from node to node and is no news to the others. */
    void hear(@Observes ModuleChanged changed) {
        keeper.stockChanged();
    }

    Optional<CatalogueSnapshot> current() {
        return keeper.current();
    }
}
