package plus.jia.platform.audit.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import plus.jia.platform.audit.AuditLog;
import plus.jia.platform.audit.AuditPage;
import plus.jia.platform.audit.AuditQuery;
import plus.jia.platform.audit.AuditRecord;
import plus.jia.platform.identity.CurrentAccount;
import plus.jia.platform.shared.Language;
import plus.jia.platform.shared.Texts;

/** Behind the page of the audit log, whose address says all: what is asked for and which part of it. */
@Named("auditLogPage")
@RequestScoped
public class AuditLogPage {
    private static final int SIZE = 50;
    private static final int LAST_PAGE = 1_000_000;

    /** What begins the actions of each kind. */
    private static final List<String> KINDS = List.of(
            "enablement.", "session.", "module.", "setting.", "building.", "station.", "room.", "partner.", "account.");

    private @Nullable String who;
    private @Nullable String action;
    private @Nullable String subject;
    private @Nullable LocalDate from;
    private @Nullable LocalDate to;
    private int page = 1;
    private @Nullable AuditPage found;

    @Inject
    private AuditLog log;

    @Inject
    private CurrentAccount account;

    @Inject
    private Language language;

    @Inject
    private ZoneId zone;

    /** Lets nobody else in. */
    public void enter() {
        account.requireOffice();
    }

    public AuditPage getFound() {
        if (found == null) {
            account.requireOffice();
            found = log.find(query());
        }
        return found;
    }

    private AuditQuery query() {
        return new AuditQuery(
                given(who),
                given(action),
                given(subject),
                Optional.ofNullable(from).map(this::startOf),
                Optional.ofNullable(to).map(day -> startOf(day.plusDays(1))),
                Math.min(Math.max(1, page), LAST_PAGE),
                SIZE);
    }

    private Instant startOf(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }

    private static Optional<String> given(@Nullable String text) {
        return Optional.ofNullable(text).map(String::strip).filter(stripped -> !stripped.isEmpty());
    }

    public List<AuditRecord> getItems() {
        return getFound().items();
    }

    public long getTotal() {
        return getFound().total();
    }

    public long getPages() {
        return Math.max(1, (getTotal() + SIZE - 1) / SIZE);
    }

    public boolean isFiltered() {
        return given(who).isPresent()
                || given(action).isPresent()
                || given(subject).isPresent()
                || from != null
                || to != null;
    }

    public List<String> getKinds() {
        return KINDS;
    }

    /** What was done, in words; its own name where there are none. */
    public String wording(AuditRecord entry) {
        String key = "audit." + entry.action();
        return Texts.has(language.locale(), key) ? language.text(key) : entry.action();
    }

    /** What a reader needs besides, on one line. */
    public String details(AuditRecord entry) {
        return entry.details().entrySet().stream()
                .map(detail -> detailName(detail.getKey()) + language.text("console.colon") + detail.getValue())
                .collect(Collectors.joining(language.text("console.semicolon")));
    }

    private String detailName(String name) {
        String key = "audit.detail." + name;
        return Texts.has(language.locale(), key) ? language.text(key) : name;
    }

    public @Nullable String getWho() {
        return who;
    }

    public void setWho(@Nullable String who) {
        this.who = who;
    }

    public @Nullable String getAction() {
        return action;
    }

    public void setAction(@Nullable String action) {
        this.action = action;
    }

    public @Nullable String getSubject() {
        return subject;
    }

    public void setSubject(@Nullable String subject) {
        this.subject = subject;
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

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
