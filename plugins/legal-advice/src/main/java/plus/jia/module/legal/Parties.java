package plus.jia.module.legal;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import plus.jia.spi.booking.BookingRequest;
import plus.jia.spi.offering.DataKind;

/**
 * Those whom the lawyer of a consultation must not act for: the asker's employer and the other side. Must not be logged.
 *
 * @param names their names
 */
record Parties(Set<CompanyName> names) {
    static Parties of(BookingRequest booking) {
        Stream<String> answered = Stream.of(LegalAdvice.EMPLOYER, LegalAdvice.OPPOSING_PARTY)
                .flatMap(key -> Stream.ofNullable(booking.answers().get(key)));
        Stream<String> known = booking.attendees().stream()
                .flatMap(attendee -> Stream.ofNullable(attendee.data().get(DataKind.EMPLOYER)));
        return new Parties(Stream.concat(answered, known)
                .flatMap(name -> CompanyName.of(name).stream())
                .collect(Collectors.toUnmodifiableSet()));
    }

    boolean include(CompanyName client) {
        return names.stream().anyMatch(client::isSameAs);
    }

    @Override
    public String toString() {
        return "Parties[" + names.size() + "]";
    }
}
