package plus.jia.platform.session.rest;

import jakarta.json.JsonValue;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import plus.jia.platform.session.Change;
import plus.jia.platform.session.SessionEdit;
import plus.jia.spi.LocalizedText;

/** What is to be different about a session (RFC 7396): a member left out stays as it is, a {@code null} takes it away where it may be missing. */
public class SessionPatch {
    private @Nullable List<Written.Meeting> occurrences;
    private @Nullable Integer capacity;
    private @Nullable OffsetDateTime cutOff;
    private Change<LocalizedText> title = Change.none();
    private Change<LocalizedText> resource = Change.none();
    private Change<String> room = Change.none();
    private @Nullable JsonValue reason;
    private boolean askAgain;
    private boolean cancelled;
    private @Nullable Integer version;

    boolean cancels() {
        return cancelled;
    }

    @Nullable
    Integer version() {
        return version;
    }

    LocalizedText requiredReason() {
        return Written.given("reason", Written.text("reason", reason));
    }

    SessionEdit edit() {
        return new SessionEdit(
                occurrences == null ? null : Written.occurrences(occurrences),
                capacity,
                cutOff == null ? null : cutOff.toInstant(),
                title,
                resource,
                room,
                Written.text("reason", reason),
                askAgain,
                version);
    }

    public void setOccurrences(@Nullable List<Written.Meeting> meetings) {
        occurrences = meetings;
    }

    public void setCapacity(@Nullable Integer places) {
        capacity = places;
    }

    public void setCutOff(@Nullable OffsetDateTime until) {
        cutOff = until;
    }

    @Schema(implementation = LocalizedText.class)
    public void setTitle(@Nullable JsonValue text) {
        title = Change.to(Written.text("title", text));
    }

    @Schema(implementation = LocalizedText.class)
    public void setResource(@Nullable JsonValue text) {
        resource = Change.to(Written.text("resource", text));
    }

    public void setRoom(@Nullable String code) {
        room = Change.to(code);
    }

    @Schema(implementation = LocalizedText.class)
    public void setReason(@Nullable JsonValue text) {
        reason = text;
    }

    public void setAskAgain(boolean wanted) {
        askAgain = wanted;
    }

    public void setCancelled(boolean wanted) {
        cancelled = wanted;
    }

    public void setVersion(@Nullable Integer known) {
        version = known;
    }

    /** All of what it asks, for telling one patch from another. */
    @Override
    public String toString() {
        return "SessionPatch[" + cancelled + ", " + edit() + "]";
    }
}
