package plus.jia.module.youth;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

class InMemoryProgramme implements Programme {
    private final Map<String, Camp> camps = new TreeMap<>();
    private final Map<String, RegularEvent> events = new TreeMap<>();

    @Override
    public List<Camp> camps() {
        return List.copyOf(camps.values());
    }

    @Override
    public Optional<Camp> camp(String code) {
        return Optional.ofNullable(camps.get(code));
    }

    @Override
    public void put(Camp camp) {
        camps.put(camp.code(), camp);
    }

    @Override
    public boolean removeCamp(String code) {
        return camps.remove(code) != null;
    }

    @Override
    public List<RegularEvent> events() {
        return List.copyOf(events.values());
    }

    @Override
    public Optional<RegularEvent> event(String code) {
        return Optional.ofNullable(events.get(code));
    }

    @Override
    public void put(RegularEvent event) {
        events.put(event.code(), event);
    }

    @Override
    public boolean removeEvent(String code) {
        return events.remove(code) != null;
    }
}
