package plus.jia.platform.catalogue;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import plus.jia.platform.shared.Problem;

/** Reads a {@link CatalogueQuery} from the parameters of an address, the same for pages and API. Unknown parameters are passed over. */
public final class CatalogueParameters {
    private static final int LAST_PAGE = 100_000;

    private CatalogueParameters() {}

    /**
     * Reads the query. A facet may be given several times, or once with values separated by commas.
     *
     * @throws Problem when a value cannot be understood; names the field and what is allowed
     */
    public static CatalogueQuery read(Map<String, List<String>> parameters) {
        Map<Facet, Set<String>> chosen = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            chosen.put(facet, values(facet, parameters));
        }
        return new CatalogueQuery(
                first("building", parameters).orElse(null),
                first("q", parameters).orElse(""),
                chosen,
                number("page", 1, LAST_PAGE, parameters),
                number("size", CatalogueQuery.USUAL_PAGE, CatalogueQuery.LARGEST_PAGE, parameters));
    }

    private static Set<String> values(Facet facet, Map<String, List<String>> parameters) {
        return parameters.getOrDefault(facet.parameter(), List.of()).stream()
                .flatMap(written -> Arrays.stream(written.split(",")))
                .map(String::strip)
                .filter(written -> !written.isEmpty())
                .map(written -> value(facet, written))
                .collect(Collectors.toSet());
    }

    private static String value(Facet facet, String written) {
        if (facet == Facet.DAY) {
            return day(written);
        }
        String code = written.toLowerCase(Locale.ROOT).replace('_', '-');
        if (!facet.known().isEmpty() && !facet.known().contains(code)) {
            throw Problem.invalid(
                    facet.parameter(),
                    "catalogue-value-unknown",
                    facet.parameter(),
                    written,
                    String.join(", ", facet.known()));
        }
        return code;
    }

    private static String day(String written) {
        try {
            return LocalDate.parse(written).toString();
        } catch (DateTimeParseException e) {
            throw Problem.invalid("day", "catalogue-day-malformed", written);
        }
    }

    private static int number(String name, int usual, int largest, Map<String, List<String>> parameters) {
        Optional<String> written = first(name, parameters);
        if (written.isEmpty()) {
            return usual;
        }
        return written.flatMap(CatalogueParameters::whole)
                .filter(number -> number >= 1 && number <= largest)
                .orElseThrow(
                        () -> Problem.invalid(name, "catalogue-number-out-of-range", name, written.get(), largest));
    }

    private static Optional<Integer> whole(String written) {
        try {
            return Optional.of(Integer.valueOf(written));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> first(String name, Map<String, List<String>> parameters) {
        return parameters.getOrDefault(name, List.of()).stream()
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .findFirst();
    }
}
