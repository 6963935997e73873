package plus.jia.platform.session.web;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import plus.jia.platform.module.OfferingId;
import plus.jia.platform.session.Change;
import plus.jia.platform.session.SessionDraft;
import plus.jia.platform.session.SessionEdit;
import plus.jia.platform.session.SessionView;
import plus.jia.platform.shared.Problem;
import plus.jia.platform.shared.web.TextForm;
import plus.jia.spi.LocalizedText;
import plus.jia.spi.session.Occurrence;

/** A session as somebody types it. */
public class SessionForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final int USUAL_CAPACITY = 10;

    private final long id;
    private final int version;
    private final int placesTaken;
    private final String building;
    private final TextForm title;
    private final TextForm resource;
    private final TextForm reason = new TextForm(null);
    private final List<MeetingForm> meetings = new ArrayList<>();
    private final @Nullable LocalDateTime knownCutOff;
    private String offering;
    private int capacity;
    private @Nullable LocalDateTime cutOff;
    private @Nullable String room;
    private boolean askAgain;

    /** For a session yet to be made. */
    SessionForm(String building, String offering, LocalDateTime day) {
        this.id = 0;
        this.version = 0;
        this.placesTaken = 0;
        this.building = building;
        this.offering = offering;
        title = new TextForm(null);
        resource = new TextForm(null);
        capacity = USUAL_CAPACITY;
        knownCutOff = null;
        LocalDateTime noon = day.with(LocalTime.NOON);
        meetings.add(new MeetingForm(noon, noon.plusHours(1)));
    }

    SessionForm(SessionView session, ZoneId zone) {
        id = session.id();
        version = session.version();
        placesTaken = session.placesTaken();
        building = session.building();
        offering = session.offering().toString();
        title = new TextForm(session.title());
        resource = new TextForm(session.resource());
        capacity = session.capacity();
        knownCutOff = LocalDateTime.ofInstant(session.cutOff(), zone);
        cutOff = knownCutOff;
        room = session.room();
        session.occurrences().forEach(meeting -> meetings.add(MeetingForm.of(meeting, zone)));
    }

    SessionDraft draft(ZoneId zone) {
        return new SessionDraft(
                building,
                OfferingId.parse(offering)
                        .orElseThrow(() -> Problem.invalid("offering", "offering-id-malformed", offering)),
                occurrences(zone),
                capacity,
                cutOff == null ? null : at(cutOff, zone),
                title.optional(),
                resource.optional(),
                wantedRoom(),
                List.of());
    }

    /** Only what was typed differently: the cut-off moves along with a session whose meetings alone were changed. */
    SessionEdit edit(ZoneId zone) {
        boolean sameCutOff = cutOff == null || cutOff.equals(knownCutOff);
        return new SessionEdit(
                occurrences(zone),
                capacity,
                sameCutOff ? null : at(Objects.requireNonNull(cutOff), zone),
                Change.to(title.optional()),
                Change.to(resource.optional()),
                Change.to(wantedRoom()),
                reason.optional(),
                askAgain,
                version);
    }

    LocalizedText requiredReason() {
        LocalizedText given = reason.optional();
        if (given == null) {
            throw Problem.invalid("reason", "field-missing", "reason");
        }
        return given;
    }

    /** Adds a meeting a week after the last one. */
    void addMeeting() {
        meetings.add(
                meetings.isEmpty()
                        ? new MeetingForm(null, null)
                        : meetings.get(meetings.size() - 1).nextWeek());
    }

    private List<Occurrence> occurrences(ZoneId zone) {
        return meetings.stream()
                .filter(meeting -> !meeting.isBlank())
                .map(meeting -> meeting.occurrence(zone))
                .toList();
    }

    private @Nullable String wantedRoom() {
        return room == null || room.isBlank() ? null : room;
    }

    private static Instant at(LocalDateTime local, ZoneId zone) {
        return local.atZone(zone).toInstant();
    }

    public boolean isKnown() {
        return id > 0;
    }

    public long getId() {
        return id;
    }

    int version() {
        return version;
    }

    public int getPlacesTaken() {
        return placesTaken;
    }

    public String getBuilding() {
        return building;
    }

    public TextForm getTitle() {
        return title;
    }

    public TextForm getResource() {
        return resource;
    }

    public TextForm getReason() {
        return reason;
    }

    public List<MeetingForm> getMeetings() {
        return meetings;
    }

    public String getOffering() {
        return offering;
    }

    public void setOffering(String offering) {
        this.offering = offering;
    }

    public int getCapacity() {
        return capacity;
    }

    public void setCapacity(int capacity) {
        this.capacity = capacity;
    }

    public @Nullable LocalDateTime getCutOff() {
        return cutOff;
    }

    public void setCutOff(@Nullable LocalDateTime cutOff) {
        this.cutOff = cutOff;
    }

    public @Nullable String getRoom() {
        return room;
    }

    public void setRoom(@Nullable String room) {
        this.room = room;
    }

    public boolean isAskAgain() {
        return askAgain;
    }

    public void setAskAgain(boolean askAgain) {
        this.askAgain = askAgain;
    }
}
