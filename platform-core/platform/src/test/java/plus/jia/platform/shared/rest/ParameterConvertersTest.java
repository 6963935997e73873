package plus.jia.platform.shared.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import java.lang.annotation.Annotation;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import plus.jia.platform.shared.Problem;

class ParameterConvertersTest {
    private enum Mode {
        DROP_IN,
        SESSION
    }

    @SuppressWarnings("unused")
    private static void resource(@QueryParam("given") String given, String body) {}

    @Test
    void readsNumbersDaysInstantsAndConstants() {
        assertThat(converter(int.class).fromString("12")).isEqualTo(12);
        assertThat(converter(long.class).fromString("12")).isEqualTo(12L);
        assertThat(converter(LocalDate.class).fromString("2026-12-01")).isEqualTo("2026-12-01");
        assertThat(converter(Instant.class).fromString("2026-12-01T04:00:00Z")).isEqualTo("2026-12-01T04:00:00Z");
        assertThat(converter(Boolean.class).fromString("true")).isTrue();
        assertThat(converter(Mode.class).fromString("DROP_IN")).isEqualTo(Mode.DROP_IN);
        assertThat(converter(Mode.class).fromString("drop-in")).isEqualTo(Mode.DROP_IN);
    }

    @Test
    void takesAMissingOrEmptyParameterAsNone() {
        assertThat(converter(int.class).fromString(null)).isZero();
        assertThat(converter(LocalDate.class).fromString("")).isNull();
        assertThat(converter(Mode.class).fromString(" ")).isNull();
    }

    @Test
    void saysWhichParameterIsMalformed() {
        assertThat(refusal(int.class, "many").extra()).containsEntry("field", "given");
        assertThat(refusal(int.class, "99999999999").type()).isEqualTo("parameter-not-a-number");
        assertThat(refusal(LocalDate.class, "2026-02-30").type()).isEqualTo("parameter-not-a-day");
        assertThat(refusal(Instant.class, "noon").type()).isEqualTo("parameter-not-an-instant");
        assertThat(refusal(boolean.class, "yes").type()).isEqualTo("parameter-not-yes-or-no");
        assertThat(refusal(Mode.class, "order").type()).isEqualTo("parameter-not-one-of");
    }

    @Test
    void leavesAloneWhatIsNoQueryParameter() {
        assertThat(new ParameterConverters().getConverter(int.class, int.class, annotations(1)))
                .isNull();
    }

    private static Problem refusal(Class<?> type, String written) {
        return catchThrowableOfType(
                Problem.class, () -> ParameterConverters.kind(type).read("given", written));
    }

    private static <T> ParamConverter<T> converter(Class<T> type) {
        return new ParameterConverters().getConverter(type, type, annotations(0));
    }

    private static Annotation[] annotations(int parameter) {
        try {
            return ParameterConvertersTest.class.getDeclaredMethod("resource", String.class, String.class)
                    .getParameterAnnotations()[parameter];
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }
}
