package plus.jia.module.youth;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

class InMemoryRegistrations implements Registrations {
    private final List<Registration> registrations = new ArrayList<>();

    @Override
    public Optional<Registration> find(String bookingId) {
        return registrations.stream()
                .filter(registration -> registration.bookingId().equals(bookingId))
                .findFirst();
    }

    @Override
    public void add(Registration registration) {
        registrations.add(registration);
    }

    @Override
    public List<Registration> between(Instant from, Instant until) {
        return registrations.stream()
                .filter(registration -> !registration.start().isBefore(from)
                        && registration.start().isBefore(until))
                .toList();
    }
}
