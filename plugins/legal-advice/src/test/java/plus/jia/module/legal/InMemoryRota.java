package plus.jia.module.legal;

import java.util.ArrayList;
import java.util.List;

class InMemoryRota implements Rota {
    private final List<Duty> duties = new ArrayList<>();

    InMemoryRota(Duty... lines) {
        duties.addAll(List.of(lines));
    }

    @Override
    public List<Duty> of(String building) {
        return duties.stream().filter(duty -> duty.building().equals(building)).toList();
    }

    @Override
    public List<Duty> all() {
        return List.copyOf(duties);
    }

    @Override
    public void replace(String building, List<Duty> wanted) {
        duties.removeIf(duty -> duty.building().equals(building));
        duties.addAll(wanted);
    }
}
