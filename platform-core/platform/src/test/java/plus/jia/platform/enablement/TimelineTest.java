package plus.jia.platform.enablement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static plus.jia.platform.enablement.EnablementKind.REGULAR;
import static plus.jia.platform.enablement.EnablementKind.TRIAL;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import plus.jia.platform.module.OfferingId;
import plus.jia.platform.shared.Problem;

class TimelineTest {
    private static final OfferingId CLINIC = new OfferingId("health-clinic", "tcm");
    private static final LocalDate TODAY = LocalDate.parse("2026-11-24");

    private final List<Enablement> stretches = new ArrayList<>();

    @Test
    void beginsTodayUnlessToldOtherwise() {
        EnablementView enabled = set(EnablementTerms.of(REGULAR));

        assertThat(enabled.from()).isEqualTo(TODAY);
        assertThat(enabled.to()).isNull();
        assertThat(enabled.holdsOn(TODAY)).isTrue();
    }

    @Test
    void changesWhatRunsWithoutTouchingItsFirstDay() {
        running(TRIAL, "2026-11-02", "2026-12-31");

        EnablementView changed = set(terms(TRIAL, null, "2027-01-31"));

        assertThat(changed.from()).isEqualTo("2026-11-02");
        assertThat(changed.to()).isEqualTo("2027-01-31");
        assertThat(stretches).hasSize(1);
    }

    @Test
    void isTheSameWhenSetTwice() {
        EnablementTerms terms = terms(REGULAR, "2026-12-01", null);

        EnablementView once = set(terms);
        EnablementView twice = set(terms);

        assertThat(twice).isEqualTo(once);
        assertThat(stretches).hasSize(1);
    }

    @Test
    void letsARegularOneFollowATrial() {
        running(TRIAL, "2026-11-02", null);

        EnablementView regular = set(terms(REGULAR, "2026-12-01", null));

        assertThat(regular.kind()).isEqualTo(REGULAR);
        assertThat(stretches.get(0).view().kind()).isEqualTo(TRIAL);
        assertThat(stretches.get(0).view().to()).isEqualTo("2026-11-30");
    }

    @Test
    void keepsTheDaysOfATrialThatBecomesRegularToday() {
        running(TRIAL, "2026-11-02", null);

        set(terms(REGULAR, "2026-11-24", null));

        assertThat(stretches).hasSize(2);
        assertThat(stretches.get(0).view().to()).isEqualTo("2026-11-23");
    }

    @Test
    void movesWhatHasNotBegun() {
        running(TRIAL, "2026-12-10", null);

        set(terms(TRIAL, "2026-12-01", null));
        EnablementView later = set(terms(TRIAL, "2026-12-20", null));

        assertThat(stretches).hasSize(1);
        assertThat(later.from()).isEqualTo("2026-12-20");
    }

    @Test
    void putsAStretchBesideAnother() {
        running(TRIAL, "2026-11-02", "2026-11-30");

        set(terms(REGULAR, "2027-01-01", null));

        assertThat(stretches).hasSize(2);
        assertThat(stretches.get(0).view().to()).isEqualTo("2026-11-30");
    }

    @Test
    void refusesToOverlapTwo() {
        running(TRIAL, "2026-11-02", "2026-11-30");
        running(REGULAR, "2026-12-01", null);

        assertRefused(() -> set(terms(TRIAL, null, null)), "enablement-overlaps", null);
    }

    @Test
    void refusesToBeginInThePast() {
        assertRefused(() -> set(terms(TRIAL, "2026-11-23", null)), "enablement-begins-in-the-past", "from");
    }

    @Test
    void refusesToRewriteWhenARunningOneBegan() {
        running(TRIAL, "2026-11-02", null);

        assertRefused(() -> set(terms(TRIAL, "2026-11-10", null)), "enablement-begins-in-the-past", "from");
        assertRefused(() -> set(terms(TRIAL, "2026-11-01", null)), "enablement-begins-in-the-past", "from");
    }

    @Test
    void refusesToEndInThePast() {
        running(TRIAL, "2026-11-02", null);

        assertRefused(() -> set(terms(TRIAL, null, "2026-11-23")), "enablement-ends-in-the-past", "to");
    }

    @Test
    void refusesToEndBeforeItBegins() {
        assertRefused(() -> set(terms(TRIAL, "2026-12-02", "2026-12-01")), "enablement-ends-before-it-begins", "to");
    }

    @Test
    void refusesAQuotaOfNothing() {
        EnablementTerms nothing = new EnablementTerms(TRIAL, null, null, 0, null);

        assertRefused(() -> set(nothing), "enablement-quota-too-small", "quota");
    }

    private void running(EnablementKind kind, String from, @Nullable String to) {
        stretches.add(new Enablement("k11", CLINIC, LocalDate.parse(from), terms(kind, from, to)));
    }

    private EnablementView set(EnablementTerms terms) {
        Enablement result = new Timeline("k11", CLINIC, stretches).set(terms, TODAY);
        if (!stretches.contains(result)) {
            stretches.add(result);
        }
        return result.view();
    }

    private static EnablementTerms terms(EnablementKind kind, @Nullable String from, @Nullable String to) {
        return new EnablementTerms(
                kind, from == null ? null : LocalDate.parse(from), to == null ? null : LocalDate.parse(to), null, null);
    }

    private static void assertRefused(ThrowingCallable act, String type, @Nullable String field) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.type()).isEqualTo(type);
            assertThat(problem.extra().get("field")).isEqualTo(field);
        });
    }
}
