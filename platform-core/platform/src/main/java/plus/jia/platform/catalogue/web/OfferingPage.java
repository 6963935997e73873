package plus.jia.platform.catalogue.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import plus.jia.platform.building.BuildingView;
import plus.jia.platform.catalogue.Catalogue;
import plus.jia.platform.catalogue.CatalogueQuery;
import plus.jia.platform.catalogue.CatalogueSnapshot;
import plus.jia.platform.catalogue.OfferedPlace;
import plus.jia.platform.catalogue.OfferingDetails;
import plus.jia.platform.module.OfferingId;
import plus.jia.platform.session.Sessions;
import plus.jia.platform.shared.Problem;

/** Behind the page of one offering, in one building or in the whole street. */
@Named("offeringPage")
@RequestScoped
public class OfferingPage {
    @Inject
    private Catalogue catalogue;

    @Inject
    private Sessions sessions;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Speech speech;

    private PlaceHeader place;
    private OfferingDetails offering;
    private List<OtherPlace> elsewhere = List.of();

    /**
     * Another building where the offering is enabled.
     *
     * @param name the building's name
     * @param href the offering there
     * @param trial whether it is tried out only
     * @param next when it takes place there next, or empty
     */
    public record OtherPlace(String name, String href, boolean trial, String next) {}

    /** Reads which offering is asked for and looks it up. */
    public void load() {
        String written = Optional.ofNullable(request.getParameter("id")).orElse("");
        OfferingId id = OfferingId.parse(written).orElseThrow(() -> Problem.notFound("offering-not-found", written));
        CatalogueSnapshot snapshot = catalogue.snapshot();
        BuildingView building = building(snapshot);
        offering = snapshot.offering(id, building == null ? null : building.code(), speech.locale());
        place = PlaceHeader.of(snapshot, building, speech);
        elsewhere = elsewhere(snapshot.offering(id, null, speech.locale()));
    }

    private @Nullable BuildingView building(CatalogueSnapshot snapshot) {
        String code = Optional.ofNullable(request.getParameter("building")).orElse("");
        return code.isBlank()
                ? null
                : snapshot.building(code).orElseThrow(() -> Problem.notFound("building-not-found", code));
    }

    private List<OtherPlace> elsewhere(OfferingDetails everywhere) {
        return everywhere.buildings().stream()
                .filter(other -> !other.code().equals(place.code()))
                .map(other -> other(other, everywhere))
                .toList();
    }

    private OtherPlace other(OfferedPlace other, OfferingDetails everywhere) {
        return new OtherPlace(
                other.name(),
                CatalogueAddress.offering(everywhere.offeringId(), other.code()),
                other.enablement().code().equals("trial"),
                everywhere.sessions().stream()
                        .filter(session -> session.building().equals(other.code()))
                        .findFirst()
                        .map(session -> SessionWords.of(session, List.of(session), everywhere.mode(), speech)
                                .words())
                        .orElse(""));
    }

    public OfferingDetails getOffering() {
        return offering;
    }

    public PlaceHeader getPlace() {
        return place;
    }

    public OfferingWords getWords() {
        return new OfferingWords(offering, speech);
    }

    /** The sessions in the building looked at; of the whole street they would be too many to choose from. */
    public List<SessionDay> getDays() {
        return place.code() == null
                ? List.of()
                : SessionDay.of(offering.sessions(), offering.mode().code(), placesLeft(), speech);
    }

    /** Read anew each time: the catalogue itself does not follow every booking. */
    private Map<Long, Integer> placesLeft() {
        OfferingId id = OfferingId.parse(offering.offeringId()).orElseThrow();
        return sessions.placesLeft(id, place.code());
    }

    public List<OtherPlace> getElsewhere() {
        return elsewhere;
    }

    public String getHrefOfCatalogue() {
        return CatalogueAddress.of(
                place.code() == null ? CatalogueQuery.everywhere() : CatalogueQuery.in(place.code()));
    }
}
