package plus.jia.platform.enablement.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import plus.jia.platform.enablement.EnablementKind;
import plus.jia.platform.enablement.EnablementTerms;
import plus.jia.platform.module.OfferingId;
import plus.jia.platform.shared.Problem;

class EnablementRequestTest {
    private final Jsonb json = JsonbBuilder.create();

    @Test
    void readsAllTerms() {
        EnablementTerms terms = one("""
                {"kind":"trial","from":"2026-12-01","to":"2027-01-31","quota":8,"note":" 试点 "}""");

        assertThat(terms)
                .isEqualTo(new EnablementTerms(
                        EnablementKind.TRIAL, LocalDate.parse("2026-12-01"), LocalDate.parse("2027-01-31"), 8, "试点"));
    }

    @Test
    void needsTheKindAlone() {
        assertThat(one("{\"kind\":\"REGULAR\",\"note\":\" \"}")).isEqualTo(EnablementTerms.of(EnablementKind.REGULAR));
    }

    @Test
    void saysWhichFieldIsWrong() {
        assertRefused(() -> one("{}"), "kind");
        assertRefused(() -> one("{\"kind\":\"sometimes\"}"), "kind");
        assertRefused(
                () -> many("{\"kind\":\"TRIAL\",\"buildings\":[],\"offerings\":[\"a.b\"]}")
                        .buildingCodes(),
                "buildings");
        assertRefused(() -> many("{\"kind\":\"TRIAL\"}").offeringIds(), "offerings");
        assertRefused(() -> many("{\"offerings\":[\"health-clinic\"]}").offeringIds(), "offerings");
        assertRefused(() -> many("{\"offerings\":[null]}").offeringIds(), "offerings");
    }

    @Test
    void readsManyBuildingsAndOfferings() {
        EnablementsRequest wanted =
                many("{\"kind\":\"TRIAL\",\"buildings\":[\"k11\",\"lansheng\"],\"offerings\":[\"health-clinic.tcm\"]}");

        assertThat(wanted.buildingCodes()).containsExactly("k11", "lansheng");
        assertThat(wanted.offeringIds()).containsExactly(new OfferingId("health-clinic", "tcm"));
        assertThat(wanted.terms().kind()).isEqualTo(EnablementKind.TRIAL);
    }

    private EnablementTerms one(String body) {
        return json.fromJson(body, EnablementRequest.class).terms();
    }

    private EnablementsRequest many(String body) {
        return json.fromJson(body, EnablementsRequest.class);
    }

    private static void assertRefused(ThrowingCallable act, String field) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.extra())
                .containsEntry("field", field));
    }
}
