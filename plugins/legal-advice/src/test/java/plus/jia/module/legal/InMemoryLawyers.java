package plus.jia.module.legal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

class InMemoryLawyers implements Lawyers {
    private final List<Lawyer> lawyers = new ArrayList<>();

    InMemoryLawyers(Lawyer... members) {
        lawyers.addAll(List.of(members));
    }

    @Override
    public List<Lawyer> all() {
        return List.copyOf(lawyers);
    }

    @Override
    public Optional<Lawyer> find(String code) {
        return lawyers.stream().filter(lawyer -> lawyer.code().equals(code)).findFirst();
    }

    @Override
    public void add(Lawyer lawyer) {
        lawyers.add(lawyer);
    }

    @Override
    public void reserve(List<Lawyer> some) {
        // one thread, nobody else to keep out
    }
}
