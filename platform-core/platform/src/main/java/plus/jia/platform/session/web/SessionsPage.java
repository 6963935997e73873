package plus.jia.platform.session.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import plus.jia.platform.building.BuildingView;
import plus.jia.platform.building.Buildings;
import plus.jia.platform.building.RoomView;
import plus.jia.platform.enablement.EnablementService;
import plus.jia.platform.enablement.EnablementView;
import plus.jia.platform.identity.CurrentAccount;
import plus.jia.platform.module.ModuleOfferings;
import plus.jia.platform.module.OfferingId;
import plus.jia.platform.module.PublishedOffering;
import plus.jia.platform.session.SessionEditing;
import plus.jia.platform.session.SessionFilter;
import plus.jia.platform.session.SessionView;
import plus.jia.platform.session.Sessions;
import plus.jia.platform.shared.Language;
import plus.jia.platform.shared.Problem;
import plus.jia.platform.shared.web.Dates;
import plus.jia.platform.shared.web.Notices;
import plus.jia.spi.LocalizedText;

/** Behind the page of sessions: all for the office, those of its buildings for a station. */
@Named("sessionsPage")
@ViewScoped
public class SessionsPage implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final int USUAL_DAYS = 7;
    private static final int MOST_DAYS = 62;
    private static final String FORM = "session";
    private static final String CANCELLING = "cancelling";

    private @Nullable String building;
    private @Nullable String offering;
    private @Nullable LocalDate from;
    private @Nullable LocalDate to;

    /** Sorted in place by the table. */
    private @Nullable List<SessionRow> rows;

    private @Nullable List<SessionRow> filtered;
    private @Nullable SessionForm form;

    @Inject
    private Sessions sessions;

    @Inject
    private SessionRows sessionRows;

    @Inject
    private SessionEditing editing;

    @Inject
    private Buildings buildings;

    @Inject
    private EnablementService enablements;

    @Inject
    private ModuleOfferings offerings;

    @Inject
    private CurrentAccount account;

    @Inject
    private Language language;

    @Inject
    private Dates dates;

    @Inject
    private Notices notices;

    @Inject
    private ZoneId zone;

    /** Lets nobody else in, and begins with one building and a week. */
    public void enter() {
        account.requireSignedIn();
        if (!account.isOffice() && !account.isStation()) {
            throw Problem.forbidden("not-permitted");
        }
        if (building == null) {
            building =
                    getBuildings().stream().findFirst().map(BuildingView::code).orElse("");
        }
        from = from == null ? dates.today() : from;
        LocalDate last = from.plusDays(MOST_DAYS - 1L);
        to = to == null ? from.plusDays(USUAL_DAYS - 1L) : to.isAfter(last) ? last : to;
    }

    public List<SessionRow> getRows() {
        if (rows == null) {
            rows = read();
        }
        return rows;
    }

    private List<SessionRow> read() {
        SessionFilter filter =
                new SessionFilter(given(building), given(offering).flatMap(OfferingId::parse), from, to);
        return sessionRows.read(filter);
    }

    /** The buildings that the reader looks after. */
    public List<BuildingView> getBuildings() {
        return sessionRows.buildings();
    }

    /** What is enabled there, or is going to be. */
    public List<PublishedOffering> getOfferings() {
        return enablements.current().stream()
                .filter(enablement -> given(building)
                        .map(code -> code.equals(enablement.building()))
                        .orElse(account.mayActForBuilding(enablement.building())))
                .map(EnablementView::offering)
                .distinct()
                .sorted()
                .flatMap(id -> offerings.find(id).stream())
                .toList();
    }

    /** The rooms of the building whose session is being made or edited. */
    public List<RoomView> getRooms() {
        return form == null ? List.of() : buildings.get(form.getBuilding()).rooms();
    }

    /** Whether a session can be made: in one building, where something is enabled. */
    public boolean isAddable() {
        return given(building).isPresent() && !getOfferings().isEmpty();
    }

    public void add() {
        String first =
                given(offering).orElseGet(() -> getOfferings().get(0).id().toString());
        form = new SessionForm(
                given(building).orElseThrow(), first, dates.today().plusDays(1).atStartOfDay());
    }

    public void edit(long id) {
        form = new SessionForm(permitted(id), zone);
    }

    public void addMeeting() {
        if (form != null) {
            form.addMeeting();
        }
    }

    public void save() {
        SessionForm wanted = form;
        boolean done = notices.attempt(FORM, () -> {
            account.requireOfficeOrStationOf(wanted.getBuilding());
            if (wanted.isKnown()) {
                editing.edit(permitted(wanted.getId()).id(), wanted.edit(zone));
            } else {
                editing.create(wanted.draft(zone));
            }
        });
        settle(done, "console.saved");
    }

    public void cancel() {
        SessionForm wanted = form;
        boolean done = notices.attempt(
                CANCELLING,
                () -> editing.cancel(permitted(wanted.getId()).id(), wanted.requiredReason(), wanted.version()));
        settle(done, "console.session.cancelled");
    }

    private void settle(boolean done, String said) {
        if (done) {
            rows = null;
            filtered = null;
            notices.done(said);
        }
    }

    private SessionView permitted(long id) {
        SessionView session = sessions.find(id).orElseThrow(() -> Problem.notFound("session-not-found", id));
        account.requireOfficeOrStationOf(session.building());
        return session;
    }

    public String said(LocalizedText text) {
        return text.in(language.locale());
    }

    private static Optional<String> given(@Nullable String text) {
        return Optional.ofNullable(text).map(String::strip).filter(stripped -> !stripped.isEmpty());
    }

    public @Nullable SessionForm getForm() {
        return form;
    }

    public @Nullable List<SessionRow> getFiltered() {
        return filtered;
    }

    public void setFiltered(@Nullable List<SessionRow> filtered) {
        this.filtered = filtered;
    }

    public @Nullable String getBuilding() {
        return building;
    }

    public void setBuilding(@Nullable String building) {
        this.building = building;
    }

    public @Nullable String getOffering() {
        return offering;
    }

    public void setOffering(@Nullable String offering) {
        this.offering = offering;
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
}
