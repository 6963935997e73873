package plus.jia.platform.catalogue.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import plus.jia.platform.building.BuildingView;
import plus.jia.platform.catalogue.Catalogue;
import plus.jia.platform.catalogue.CatalogueQuery;
import plus.jia.platform.catalogue.CatalogueSnapshot;
import plus.jia.platform.catalogue.Coded;
import plus.jia.platform.catalogue.OfferedPlace;
import plus.jia.platform.catalogue.OfferingDetails;
import plus.jia.platform.module.OfferingId;
import plus.jia.platform.shared.Problem;

/** Behind the page of one offering, in one building or in the whole street. */
@Named("offeringPage")
@RequestScoped
public class OfferingPage {
    @Inject
    private Catalogue catalogue;

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

    public List<Status> getStatus() {
        return Status.of(offering);
    }

    /** What to say when it cannot be used, or {@code null}. */
    public @Nullable String getNotice() {
        return offering.available()
                ? null
                : speech.text("browse.confirmed", speech.times().past(offering.confirmedAt()));
    }

    /** What trying it out means, or {@code null}. */
    public @Nullable String getTrial() {
        if (!offering.trial()) {
            return null;
        }
        return Optional.ofNullable(offering.buildings().get(0).to())
                .map(last -> speech.text("offering.trial.until", speech.times().date(last)))
                .orElseGet(() -> speech.text("offering.trial"));
    }

    /** For whom it is. */
    public String getEligible() {
        OfferingDetails.Eligible who = offering.eligibility();
        List<String> parts = new ArrayList<>();
        parts.add(speech.list(who.audience().stream().map(Coded::label).toList()));
        ages(who).ifPresent(parts::add);
        if (who.guardianRequired()) {
            parts.add(speech.text("offering.guardian"));
        }
        Optional.ofNullable(who.note()).ifPresent(parts::add);
        return String.join(speech.text("offering.and"), parts);
    }

    private Optional<String> ages(OfferingDetails.Eligible who) {
        if (who.minAge() != null && who.maxAge() != null) {
            return Optional.of(speech.text("offering.ages", who.minAge(), who.maxAge()));
        }
        return Optional.ofNullable(who.minAge())
                .map(age -> speech.text("offering.age.from", age))
                .or(() -> Optional.ofNullable(who.maxAge()).map(age -> speech.text("offering.age.to", age)));
    }

    /** How long a visit takes, or {@code null}. */
    public @Nullable String getDuration() {
        return offering.duration() == null
                ? null
                : speech.text("offering.about", speech.lengths().say(offering.duration()));
    }

    /** The sessions in the building looked at; of the whole street they would be too many to choose from. */
    public List<SessionDay> getDays() {
        return place.code() == null
                ? List.of()
                : SessionDay.of(offering.sessions(), offering.mode().code(), speech);
    }

    /** What people do, step by step. */
    public List<String> getSteps() {
        List<String> steps = new ArrayList<>();
        steps.add(speech.text("offering.how." + offering.mode().code()));
        if (!offering.mode().code().equals("drop-in")) {
            steps.add(speech.text(
                    "offering.confirmation." + offering.confirmation().code()));
        }
        if (offering.allocation() != null) {
            steps.add(speech.text("offering.allocation." + offering.allocation().code()));
        }
        return steps;
    }

    public List<AskedQuestion> getQuestions() {
        return offering.questions().stream()
                .map(asked -> AskedQuestion.of(asked, speech))
                .toList();
    }

    public List<NeededData> getPersonalData() {
        return offering.personalData().stream()
                .map(needed -> NeededData.of(needed, speech))
                .toList();
    }

    public List<OtherPlace> getElsewhere() {
        return elsewhere;
    }

    public String getHrefOfCatalogue() {
        return CatalogueAddress.of(
                place.code() == null ? CatalogueQuery.everywhere() : CatalogueQuery.in(place.code()));
    }
}
