package plus.jia.platform.session;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/**
 * Places waiting to be planned, in one lane a module, so that a module that hangs holds up itself alone. A place waits at most once; one
 * that is being planned can wait again.
 */
final class Lanes {
    private static final Logger LOG = System.getLogger(Lanes.class.getName());

    private final Executor executor;
    private final Consumer<Place> work;
    private final Map<String, Set<Place>> waiting = new HashMap<>();
    private final Set<String> running = new HashSet<>();

    Lanes(Executor executor, Consumer<Place> work) {
        this.executor = executor;
        this.work = work;
    }

    void add(Place place) {
        String module = place.offering().moduleId();
        boolean idle;
        synchronized (this) {
            waiting.computeIfAbsent(module, key -> new LinkedHashSet<>()).add(place);
            idle = running.add(module);
        }
        if (idle) {
            executor.execute(() -> run(module));
        }
    }

    private void run(String module) {
        for (Optional<Place> place = next(module); place.isPresent(); place = next(module)) {
            try {
                work.accept(place.get());
            } catch (RuntimeException e) {
                LOG.log(Level.ERROR, "Planning the sessions of " + place.get() + " failed", e);
            }
        }
    }

    private synchronized Optional<Place> next(String module) {
        Iterator<Place> places = waiting.getOrDefault(module, Set.of()).iterator();
        if (!places.hasNext()) {
            running.remove(module);
            waiting.remove(module);
            return Optional.empty();
        }
        Place place = places.next();
        places.remove();
        return Optional.of(place);
    }
}
