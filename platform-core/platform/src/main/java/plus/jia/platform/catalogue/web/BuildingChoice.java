package plus.jia.platform.catalogue.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import plus.jia.platform.building.BuildingView;
import plus.jia.platform.catalogue.Catalogue;
import plus.jia.platform.catalogue.CatalogueQuery;
import plus.jia.platform.catalogue.CatalogueSnapshot;

/** Behind the page on which one chooses a building. */
@Named("buildingChoice")
@RequestScoped
public class BuildingChoice {
    @Inject
    private Catalogue catalogue;

    @Inject
    private RememberedBuilding remembered;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Speech speech;

    private String words = "";
    private PlaceHeader street;
    private ComingUp comingUp;
    private List<BuildingGroup> groups = List.of();
    private String current = "";
    private int total;

    /** Reads what was typed and finds the buildings. */
    public void load() {
        words = Optional.ofNullable(request.getParameter("q")).orElse("").strip();
        CatalogueSnapshot snapshot = catalogue.snapshot();
        street = PlaceHeader.of(snapshot, null, speech);
        comingUp = ComingUp.of(snapshot, null, speech);
        groups = BuildingGroup.of(snapshot, words, speech);
        total = snapshot.size();
        current = remembered.in(snapshot).map(BuildingView::code).orElse("");
    }

    public String getWords() {
        return words;
    }

    public PlaceHeader getStreet() {
        return street;
    }

    public ComingUp getComingUp() {
        return comingUp;
    }

    public List<BuildingGroup> getGroups() {
        return groups;
    }

    /** The code of the building chosen before; empty when there is none. */
    public String getCurrent() {
        return current;
    }

    /** How many offerings there are in the street. */
    public int getTotal() {
        return total;
    }

    public String getHrefOfStreet() {
        return CatalogueAddress.of(CatalogueQuery.everywhere());
    }
}
