package plus.jia.platform.shared.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import jakarta.json.bind.Jsonb;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import plus.jia.platform.shared.Problem;
import plus.jia.spi.Role;

/** What the API's JSON looks like, and how a wrong one is told. */
class JsonTest {
    private final Jsonb json = JsonConfiguration.create();

    public record Part(String name, int places) {}

    public record Whole(
            @Nullable String title,
            @Nullable Instant at,
            Optional<String> note,
            @Nullable List<Part> parts,
            @Nullable Role role) {}

    public record Picky(String code) {
        public Picky {
            if (code == null) {
                throw Problem.invalid("code", "username-malformed");
            }
        }
    }

    @Test
    void writesRecordsAndLeavesOutWhatIsAbsent() {
        Whole whole = new Whole(null, Instant.EPOCH, Optional.empty(), List.of(new Part("a", 2)), Role.OFFICE);

        assertThat(json.toJson(whole))
                .isEqualTo(
                        "{\"at\":\"1970-01-01T00:00:00Z\",\"parts\":[{\"name\":\"a\",\"places\":2}],\"role\":\"OFFICE\"}");
    }

    @Test
    void readsRecordsAndTakesWhatIsMissingAsAbsent() {
        assertThat(json.fromJson("{\"title\":\"x\",\"note\":\"n\"}", Whole.class))
                .isEqualTo(new Whole("x", null, Optional.of("n"), null, null));
        assertThat(json.fromJson("{}", Whole.class)).isEqualTo(new Whole(null, null, Optional.empty(), null, null));
    }

    @Test
    void saysAtWhichCharacterTheJsonBreaks() {
        Problem problem = problem("{\n  \"title\": ,\n}", Whole.class);

        assertThat(problem.type()).isEqualTo("json-malformed");
        assertThat(problem.parameters()).containsExactly(2L, 12L);
    }

    @Test
    void saysWhichPropertyNobodyKnows() {
        assertThat(problem("{\"tittle\":\"x\"}", Whole.class))
                .extracting(Problem::type, problem -> problem.extra().get("field"))
                .containsExactly("json-property-unknown", "tittle");
        assertThat(problem("{\"parts\":[{\"nam\":\"x\"}]}", Whole.class))
                .extracting(Problem::type, problem -> problem.extra().get("field"))
                .containsExactly("json-property-unknown", "nam");
    }

    @Test
    void saysWhichPropertyHasAWrongValue() {
        assertThat(problem("{\"at\":\"soon\"}", Whole.class))
                .extracting(Problem::type, problem -> problem.extra().get("field"))
                .containsExactly("json-value-wrong", "at");
    }

    @Test
    void saysWhichConstantDoesNotExist() {
        assertThat(problem("{\"role\":\"KING\"}", Whole.class))
                .extracting(Problem::type, Problem::parameters)
                .containsExactly("json-constant-unknown", List.of("KING"));
    }

    @Test
    void tellsWhatARecordItselfRefuses() {
        assertThat(problem("{}", Picky.class).type()).isEqualTo("username-malformed");
    }

    @Test
    void refusesWhatIsNoObject() {
        assertThat(problem("[1]", Whole.class).type()).isEqualTo("json-not-understood");
        assertThat(problem("", Whole.class).status()).isEqualTo(400);
    }

    private Problem problem(String text, Class<?> type) {
        Throwable failure = catchThrowable(() -> json.fromJson(text, type));
        assertThat(failure).as(text).isNotNull();
        return JsonProblems.of(failure);
    }
}
