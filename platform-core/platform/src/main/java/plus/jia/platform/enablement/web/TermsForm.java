package plus.jia.platform.enablement.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import plus.jia.platform.enablement.EnablementKind;
import plus.jia.platform.enablement.EnablementTerms;
import plus.jia.platform.enablement.EnablementView;

/** The terms as somebody types them. */
public class TermsForm {
    private EnablementKind kind = EnablementKind.REGULAR;
    private @Nullable LocalDate from;
    private @Nullable LocalDate to;
    private @Nullable Integer quota;
    private @Nullable String note;

    /** Begins with terms from a day on. */
    void beginOn(LocalDate day) {
        from = day;
    }

    /** Begins with what is. */
    void copy(EnablementView enablement) {
        kind = enablement.kind();
        from = enablement.from();
        to = enablement.to();
        quota = enablement.quota();
        note = enablement.note();
    }

    EnablementTerms terms() {
        return new EnablementTerms(kind, from, to, quota, note == null || note.isBlank() ? null : note.strip());
    }

    public EnablementKind getKind() {
        return kind;
    }

    public void setKind(EnablementKind kind) {
        this.kind = kind;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }

    public @Nullable LocalDate getTo() {
        return to;
    }

    public void setTo(@Nullable LocalDate to) {
        this.to = to;
    }

    public @Nullable Integer getQuota() {
        return quota;
    }

    public void setQuota(@Nullable Integer quota) {
        this.quota = quota;
    }

    public @Nullable String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = note;
    }
}
