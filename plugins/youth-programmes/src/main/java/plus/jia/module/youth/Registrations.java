package plus.jia.module.youth;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The bookings of camps and classes. */
interface Registrations {
    Optional<Registration> find(String bookingId);

    void add(Registration registration);

    /** Those for what begins within a time, in time order. */
    List<Registration> between(Instant from, Instant until);
}
