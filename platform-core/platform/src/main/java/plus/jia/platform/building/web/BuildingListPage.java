package plus.jia.platform.building.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import plus.jia.platform.building.Buildings;
import plus.jia.platform.identity.CurrentAccount;
import plus.jia.platform.shared.Language;

/** Behind the list of buildings: all for the office, its own for a station. */
@Named("buildingListPage")
@ViewScoped
public class BuildingListPage implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Sorted in place by the table. */
    private List<BuildingRow> rows = new ArrayList<>();

    private @Nullable List<BuildingRow> filtered;

    @Inject
    private Buildings buildings;

    @Inject
    private CurrentAccount account;

    @Inject
    private Language language;

    @PostConstruct
    void read() {
        rows = buildings.all().stream()
                .filter(building -> account.mayActForBuilding(building.code()))
                .map(building -> new BuildingRow(building, language.locale()))
                .collect(Collectors.toCollection(ArrayList::new));
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
