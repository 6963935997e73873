package plus.jia.platform.building.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import plus.jia.platform.building.Buildings;
import plus.jia.platform.identity.CurrentAccount;
import plus.jia.platform.shared.HttpProblems;
import plus.jia.platform.shared.Language;
import plus.jia.platform.shared.Problem;
import plus.jia.platform.shared.web.Notices;
import plus.jia.spi.Codes;

/** Behind the list of buildings: all for the office, which also takes buildings in; its own for a station. */
@Named("buildingListPage")
@ViewScoped
public class BuildingListPage implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Sorted in place by the table. */
    private List<BuildingRow> rows = new ArrayList<>();

    private @Nullable List<BuildingRow> filtered;
    private BuildingForm added = new BuildingForm();

    @Inject
    private Buildings buildings;

    @Inject
    private CurrentAccount account;

    @Inject
    private Language language;

    @Inject
    private Notices notices;

    @PostConstruct
    void read() {
        rows = buildings.all().stream()
                .filter(building -> account.mayActForBuilding(building.code()))
                .map(building -> new BuildingRow(building, language.locale()))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /** Lets in the office and stations. */
    public void enter() {
        if (!account.isOffice() && !account.isStation()) {
            throw HttpProblems.of(403);
        }
    }

    public boolean isEditable() {
        return account.isOffice();
    }

    /** Begins with an empty form. */
    public void begin() {
        added = new BuildingForm();
    }

    /** Takes the building in and goes on to its own page, where the rest is described. */
    public void add() throws IOException {
        String code = added.getCode();
        boolean done = notices.attempt("new-building", () -> {
            account.requireOffice();
            requireFree(code);
            buildings.add(code, added.name());
        });
        if (done) {
            FacesContext.getCurrentInstance().getExternalContext().redirect("/console/building?code=" + code);
        }
    }

    private void requireFree(String code) {
        if (!Codes.isCode(code)) {
            throw Problem.invalid("code", "code-malformed", code);
        }
        if (buildings.find(code).isPresent()) {
            throw Problem.invalid("code", "building-exists", code);
        }
    }

    public BuildingForm getAdded() {
        return added;
    }

    public List<BuildingRow> getRows() {
        return rows;
    }

    public @Nullable List<BuildingRow> getFiltered() {
        return filtered;
    }

    public void setFiltered(@Nullable List<BuildingRow> filtered) {
        this.filtered = filtered;
    }
}
