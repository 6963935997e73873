package plus.jia.platform.session.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import plus.jia.platform.session.Change;
import plus.jia.platform.session.SessionDraft;
import plus.jia.platform.session.SessionEdit;
import plus.jia.platform.shared.Problem;
import plus.jia.platform.shared.rest.JsonConfiguration;
import plus.jia.spi.LocalizedText;
import plus.jia.spi.session.Occurrence;

class SessionPatchTest {
    @Test
    void leavesAloneWhatIsLeftOut() {
        assertThat(patch("{}").edit()).isEqualTo(SessionEdit.none());
    }

    @Test
    void takesAwayWhatIsNull() {
        assertThat(patch("{\"title\":null,\"resource\":null,\"room\":null}").edit())
                .isEqualTo(SessionEdit.none().titled(null).servedBy(null).inRoom(null));
    }

    @Test
    void readsWhatIsGiven() {
        SessionEdit edit = patch("""
                {"occurrences":[{"start":"2026-11-25T12:00:00+08:00","end":"2026-11-25T06:00:00Z"}],"capacity":7,
                 "cutOff":"2026-11-25T11:00:00+08:00","title":"义诊","resource":{"zh":"示例医生甲","en":"Doctor A"},
                 "room":"hall","reason":"临时调整","askAgain":true,"version":3}""").edit();

        assertThat(edit)
                .isEqualTo(new SessionEdit(
                        List.of(new Occurrence(
                                Instant.parse("2026-11-25T04:00:00Z"), Instant.parse("2026-11-25T06:00:00Z"))),
                        7,
                        Instant.parse("2026-11-25T03:00:00Z"),
                        Change.to(LocalizedText.zh("义诊")),
                        Change.to(LocalizedText.of("示例医生甲", "Doctor A")),
                        Change.to("hall"),
                        LocalizedText.zh("临时调整"),
                        true,
                        3));
    }

    @Test
    void needsAReasonToCancel() {
        SessionPatch patch = patch("{\"cancelled\":true}");

        assertThat(patch.cancels()).isTrue();
        assertThat(problem(patch::requiredReason).extra()).containsEntry("field", "reason");
    }

    @Test
    void saysThatATextOrATimeIsMalformed() {
        assertThat(problem(() -> patch("{\"reason\":5}").edit()).type()).isEqualTo("text-malformed");
        assertThat(problem(() -> patch("{\"reason\":{\"en\":\"Only English\"}}").edit())
                        .type())
                .isEqualTo("text-malformed");
        assertThat(problem(() -> patch("{\"occurrences\":[{\"start\":\"2026-11-25T06:00:00Z\"}]}")
                                .edit())
                        .type())
                .isEqualTo("session-meeting-times");
    }

    @Test
    void readsADraftWithItems() {
        SessionDraft draft = new JsonConfiguration()
                .getContext(SessionRequest.class)
                .fromJson("""
                        {"building":"k11","offering":"lunch.box","capacity":30,
                         "occurrences":[{"start":"2026-11-25T12:00:00+08:00","end":"2026-11-25T13:00:00+08:00"}],
                         "items":[{"code":"set-a","title":"套餐甲","lowestPrice":18.5,"capacity":30}]}""", SessionRequest.class)
                .draft();

        assertThat(draft.items().get(0).price().highest()).isEqualByComparingTo("18.5");
        assertThat(draft.cutOff()).isNull();
    }

    @Test
    void readsTheVersionFromTheTag() {
        assertThat(Versions.read("\"12\"")).contains(12);
        assertThat(Versions.read("*")).isEmpty();
        assertThat(problem(() -> Versions.read("12")).type()).isEqualTo("etag-malformed");
    }

    private static SessionPatch patch(String json) {
        return new JsonConfiguration().getContext(SessionPatch.class).fromJson(json, SessionPatch.class);
    }

    private static Problem problem(Runnable action) {
        Throwable thrown = catchThrowable(action::run);
        assertThat(thrown).isInstanceOf(Problem.class);
        return (Problem) thrown;
    }
}
