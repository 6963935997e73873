package plus.jia.platform.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plus.jia.platform.shared.Problem;

class CatalogueParametersTest {
    @Test
    void takesTheUsualWhereNothingIsSaid() {
        assertThat(CatalogueParameters.read(Map.of())).isEqualTo(CatalogueQuery.everywhere());
        assertThat(CatalogueParameters.read(Map.of("q", List.of(" "), "page", List.of(""), "utm", List.of("x"))))
                .isEqualTo(CatalogueQuery.everywhere());
    }

    @Test
    void readsSeveralValuesOfAFacetInEitherForm() {
        CatalogueQuery expected = CatalogueQuery.in("k11")
                .with(Facet.MODE, "drop-in")
                .with(Facet.MODE, "order")
                .with(Facet.DAY, "2026-11-24");

        assertThat(CatalogueParameters.read(Map.of(
                        "building", List.of("k11"), "mode", List.of("drop-in,order"), "day", List.of("2026-11-24"))))
                .isEqualTo(expected);
        assertThat(CatalogueParameters.read(Map.of(
                        "building", List.of("k11"), "mode", List.of("DROP_IN", "ORDER"), "day", List.of("2026-11-24"))))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "page, 0",
        "page, -1",
        "page, x",
        "page, 99999999999",
        "size, 0",
        "size, 101",
        "size, 1.5",
        "day, 24.11.2026",
        "day, 2026-02-30",
        "category, sorcery",
        "mode, teleport",
        "audience, cats"
    })
    void refusesWhatItCannotUnderstandAndNamesTheField(String name, String value) {
        assertThatThrownBy(() -> CatalogueParameters.read(Map.of(name, List.of(value))))
                .isInstanceOfSatisfying(Problem.class, problem -> {
                    assertThat(problem.status()).isEqualTo(400);
                    assertThat(problem.extra()).containsEntry("field", name);
                });
    }

    @Test
    void listsTheValuesAllowed() {
        assertThatThrownBy(() -> CatalogueParameters.read(Map.of("mode", List.of("teleport"))))
                .hasMessageContaining("drop-in, session, appointment, order, enrolment");
    }
}
