package plus.jia.platform.enablement;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * What one act did to the enablements of an offering in a building, as the audit log tells it.
 *
 * @param before those there were, in order
 * @param after the same ones afterwards, in the same order
 * @param added a new one
 */
record Changes(List<EnablementView> before, List<EnablementView> after, Optional<EnablementView> added) {
    boolean isEmpty() {
        return added.isEmpty() && before.equals(after);
    }

    /** Gives each change's action and details. */
    void forEach(BiConsumer<String, Map<String, String>> told) {
        for (int i = 0; i < before.size(); i++) {
            EnablementView old = before.get(i);
            EnablementView now = after.get(i);
            if (!old.equals(now)) {
                told.accept(now.endedAt() == null ? "enablement.changed" : "enablement.ended", differences(old, now));
            }
        }
        added.ifPresent(enablement -> told.accept("enablement.enabled", present(enablement)));
    }

    private static Map<String, String> differences(EnablementView old, EnablementView now) {
        Map<String, String> before = present(old);
        Map<String, String> differences = new TreeMap<>();
        present(now).forEach((name, value) -> {
            if (!value.equals(before.get(name))) {
                differences.put(name, before.containsKey(name) ? before.get(name) + " → " + value : value);
            }
        });
        before.keySet().stream()
                .filter(name -> !present(now).containsKey(name))
                .forEach(name -> differences.put(name, before.get(name) + " → "));
        return differences;
    }

    private static Map<String, String> present(EnablementView enablement) {
        Map<String, String> details = new TreeMap<>();
        put(details, "kind", enablement.kind());
        put(details, "from", enablement.from());
        put(details, "to", enablement.to());
        put(details, "quota", enablement.quota());
        put(details, "note", enablement.note());
        put(details, "reason", enablement.endReason());
        return Collections.unmodifiableMap(details);
    }

    private static void put(Map<String, String> details, String name, @Nullable Object value) {
        if (value != null) {
            details.put(name, Objects.toString(value));
        }
    }
}
