package plus.jia.module.legal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The consultations that were asked for. */
interface Consultations {
    Optional<Consultation> find(String bookingId);

    void add(Consultation consultation);

    /** Those that touch a time, in time order, cancelled ones included. */
    List<Consultation> between(Instant from, Instant until);
}
