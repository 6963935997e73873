package plus.jia.platform.catalogue.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import plus.jia.platform.building.BuildingView;
import plus.jia.platform.catalogue.Catalogue;
import plus.jia.platform.catalogue.CataloguePage;
import plus.jia.platform.catalogue.CatalogueParameters;
import plus.jia.platform.catalogue.CatalogueQuery;
import plus.jia.platform.catalogue.CatalogueSnapshot;
import plus.jia.platform.catalogue.Facet;
import plus.jia.platform.shared.Problem;

/** Behind the catalogue page. */
@Named("browser")
@RequestScoped
public class CatalogueBrowser {
    @Inject
    private Catalogue catalogue;

    @Inject
    private RememberedBuilding remembered;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Speech speech;

    private CatalogueQuery query = CatalogueQuery.everywhere();
    private PlaceHeader place;
    private @Nullable ComingUp comingUp;
    private CataloguePage found;
    private List<ListedOffering> offerings = List.of();
    private List<FacetMenu> facets = List.of();

    /** Reads what is asked for and finds it. */
    public void load() {
        query = CatalogueParameters.read(parameters());
        CatalogueSnapshot snapshot = catalogue.snapshot();
        BuildingView building = building(snapshot);
        found = snapshot.find(query, speech.locale());
        offerings = found.items().stream()
                .map(item -> ListedOffering.of(item, query.building(), speech))
                .toList();
        facets = FacetMenu.all(found.facets(), query, speech);
        place = PlaceHeader.of(snapshot, building, speech);
        comingUp = isNarrowed() || query.page() > 1 ? null : ComingUp.of(snapshot, query.building(), speech);
        if (building != null) {
            remembered.remember(building.code(), response());
        }
    }

    private @Nullable BuildingView building(CatalogueSnapshot snapshot) {
        String code = query.building();
        return code == null
                ? null
                : snapshot.building(code).orElseThrow(() -> Problem.notFound("building-not-found", code));
    }

    private static HttpServletResponse response() {
        return (HttpServletResponse)
                FacesContext.getCurrentInstance().getExternalContext().getResponse();
    }

    private Map<String, List<String>> parameters() {
        return request.getParameterMap().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> Arrays.asList(entry.getValue())));
    }

    public PlaceHeader getPlace() {
        return place;
    }

    /** What can be done next; {@code null} once the reader searches or narrows. */
    public @Nullable ComingUp getComingUp() {
        return comingUp;
    }

    public String getWords() {
        return query.words();
    }

    public int getTotal() {
        return found.total();
    }

    public List<ListedOffering> getOfferings() {
        return offerings;
    }

    public List<FacetMenu> getFacets() {
        return facets;
    }

    /** What is chosen, each with the way to let it go. */
    public List<FacetMenu.Choice> getChosen() {
        return facets.stream()
                .flatMap(menu -> menu.choices().stream())
                .filter(FacetMenu.Choice::selected)
                .toList();
    }

    /** What is chosen, as the fields that a search sends along. */
    public List<Map.Entry<String, String>> getKept() {
        return Arrays.stream(Facet.values())
                .filter(facet -> !query.chosenOf(facet).isEmpty())
                .map(facet -> Map.entry(facet.parameter(), CatalogueAddress.chosen(query, facet)))
                .toList();
    }

    /** Whether only a part of the catalogue is asked for. */
    public boolean isNarrowed() {
        return !query.words().isEmpty() || !query.chosen().isEmpty();
    }

    /** Whether there is nothing here to search or narrow. */
    public boolean isBare() {
        return found.total() == 0 && !isNarrowed();
    }

    public Pager getPager() {
        return Pager.of(found, query);
    }

    public String getHrefWithoutWords() {
        return CatalogueAddress.withoutWords(query);
    }

    public String getHrefWithoutChoices() {
        return CatalogueAddress.withoutChoices(query);
    }

    public String getHrefOfEverything() {
        return CatalogueAddress.of(new CatalogueQuery(query.building(), "", Map.of(), 1, query.size()));
    }

    public String getHrefOfFirstPage() {
        return CatalogueAddress.onPage(1, query);
    }

    /** How many the same question would find in the whole street. */
    public int getTotalInStreet() {
        return catalogue.find(inStreet(), speech.locale()).total();
    }

    public String getHrefInStreet() {
        return CatalogueAddress.of(inStreet());
    }

    private CatalogueQuery inStreet() {
        return new CatalogueQuery(null, query.words(), query.chosen(), 1, query.size());
    }
}
