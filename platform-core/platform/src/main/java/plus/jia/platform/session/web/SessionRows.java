package plus.jia.platform.session.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import plus.jia.platform.building.BuildingView;
import plus.jia.platform.building.Buildings;
import plus.jia.platform.identity.CurrentAccount;
import plus.jia.platform.module.ModuleOfferings;
import plus.jia.platform.session.SessionFilter;
import plus.jia.platform.session.SessionState;
import plus.jia.platform.session.SessionView;
import plus.jia.platform.session.Sessions;
import plus.jia.platform.shared.Language;
import plus.jia.platform.shared.web.Dates;
import plus.jia.platform.shared.wording.TimeWords;

/** Lists sessions of the buildings that the reader looks after, in the reader's language. */
@Named("sessionRows")
@RequestScoped
public class SessionRows {
    @Inject
    private Sessions sessions;

    @Inject
    private Buildings buildings;

    @Inject
    private ModuleOfferings offerings;

    @Inject
    private CurrentAccount account;

    @Inject
    private Language language;

    @Inject
    private Dates dates;

    @Inject
    private Clock clock;

    @Inject
    private ZoneId zone;

    /** What takes place today, the first first. */
    public List<SessionRow> getToday() {
        LocalDate today = dates.today();
        return read(new SessionFilter(Optional.empty(), Optional.empty(), today, today)).stream()
                .filter(row -> row.getState() != SessionState.CANCELLED)
                .toList();
    }

    /** In a list that can be sorted in place. */
    List<SessionRow> read(SessionFilter filter) {
        Map<String, BuildingView> known =
                buildings().stream().collect(Collectors.toMap(BuildingView::code, Function.identity()));
        return sessions.all(filter).stream()
                .filter(session -> known.containsKey(session.building()))
                .map(session -> row(session, known.get(session.building())))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /** The buildings that the reader looks after. */
    List<BuildingView> buildings() {
        return buildings.active().stream()
                .filter(known -> account.mayActForBuilding(known.code()))
                .toList();
    }

    private SessionRow row(SessionView session, BuildingView where) {
        TimeWords words = TimeWords.at(clock.instant(), zone, language.locale());
        SessionRow.Names names = new SessionRow.Names(
                where.name().in(language.locale()),
                offerings.title(session.offering()).in(language.locale()),
                roomName(session, where));
        return new SessionRow(
                session,
                names,
                words.span(
                        session.start().atZone(zone).toOffsetDateTime(),
                        session.occurrences().get(0).end().atZone(zone).toOffsetDateTime()),
                language.locale(),
                clock.instant());
    }

    private String roomName(SessionView session, BuildingView where) {
        return where.room(session.room())
                .map(room -> room.name().in(language.locale()))
                .orElse("");
    }
}
