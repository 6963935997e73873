package plus.jia.platform.catalogue;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import plus.jia.spi.offering.Audience;
import plus.jia.spi.offering.BookingMode;
import plus.jia.spi.offering.Category;

/** By what the catalogue can be narrowed. Its parameter in addresses is its name in lower case. */
public enum Facet {
    CATEGORY(codes(Category.values())) {
        @Override
        Stream<String> valuesOf(Offered offered) {
            return Stream.of(Coded.code(offered.offering().category()));
        }
    },
    MODE(codes(BookingMode.values())) {
        @Override
        Stream<String> valuesOf(Offered offered) {
            return Stream.of(Coded.code(offered.offering().mode()));
        }
    },
    PARTNER(List.of()) {
        @Override
        Stream<String> valuesOf(Offered offered) {
            return Stream.of(offered.entry().partnerCode());
        }
    },
    AUDIENCE(codes(Audience.values())) {
        @Override
        Stream<String> valuesOf(Offered offered) {
            return offered.offering().eligibility().audiences().stream().map(Coded::code);
        }
    },
    /** A day in the street's zone on which there is a session, such as {@code 2026-11-24}. */
    DAY(List.of()) {
        @Override
        Stream<String> valuesOf(Offered offered) {
            return offered.sessions().flatMap(session -> session.days().stream().map(Object::toString));
        }
    };

    private final List<String> known;

    Facet(List<String> known) {
        this.known = known;
    }

    /** The name of its parameter in addresses. */
    public String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Its values in the order shown; empty where any code or day is one. */
    List<String> known() {
        return known;
    }

    abstract Stream<String> valuesOf(Offered offered);

    private static List<String> codes(Enum<?>... constants) {
        return Stream.of(constants).map(Coded::code).toList();
    }
}
