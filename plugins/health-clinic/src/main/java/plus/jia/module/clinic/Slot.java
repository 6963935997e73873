package plus.jia.module.clinic;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import plus.jia.spi.session.ProposedSession;

/** Time for one patient with one specialist. */
record Slot(LocalDateTime start, Duration length, Specialist specialist) {
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuu-MM-dd-HHmm", Locale.ROOT);
    private static final int STAMP_LENGTH = 15;

    /** When and with whom, read back from a session's code. */
    record Reference(LocalDateTime start, String specialist) {
        LocalDate day() {
            return start.toLocalDate();
        }
    }

    /** Day, time and specialist; the length is not part of it, so that a booked slot survives a change of length. */
    String code() {
        return STAMP.format(start) + "-" + specialist.code();
    }

    static Optional<Reference> parse(String code) {
        if (code.length() <= STAMP_LENGTH + 1 || code.charAt(STAMP_LENGTH) != '-') {
            return Optional.empty();
        }
        try {
            LocalDateTime start = LocalDateTime.parse(code.substring(0, STAMP_LENGTH), STAMP);
            return Optional.of(new Reference(start, code.substring(STAMP_LENGTH + 1)));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    ProposedSession in(ZoneId zone, Duration notice) {
        Instant begins = start.atZone(zone).toInstant();
        return ProposedSession.single(code(), begins, begins.plus(length), 1)
                .servedBy(specialist.display())
                .bookableUntil(begins.minus(notice));
    }
}
