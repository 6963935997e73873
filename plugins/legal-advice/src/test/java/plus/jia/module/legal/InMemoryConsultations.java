package plus.jia.module.legal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

class InMemoryConsultations implements Consultations {
    private final List<Consultation> consultations = new ArrayList<>();

    @Override
    public Optional<Consultation> find(String bookingId) {
        return consultations.stream()
                .filter(consultation -> consultation.bookingId().equals(bookingId))
                .findFirst();
    }

    @Override
    public void add(Consultation consultation) {
        consultations.add(consultation);
    }

    @Override
    public List<Consultation> between(Instant from, Instant until) {
        return consultations.stream()
                .filter(consultation -> consultation.overlaps(from, until))
                .toList();
    }
}
