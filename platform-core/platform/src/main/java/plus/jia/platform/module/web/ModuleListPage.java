package plus.jia.platform.module.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import plus.jia.platform.identity.CurrentAccount;
import plus.jia.platform.module.VisibleModules;
import plus.jia.platform.shared.HttpProblems;

/** Behind the list of modules. */
@Named("moduleListPage")
@ViewScoped
public class ModuleListPage implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Sorted in place by the table. */
    private List<ModuleRow> rows = new ArrayList<>();

    private @Nullable List<ModuleRow> filtered;

    @Inject
    private VisibleModules modules;

    @Inject
    private Wording wording;

    @Inject
    private CurrentAccount account;

    @PostConstruct
    void read() {
        rows = modules.all().stream()
                .map(module -> new ModuleRow(module, wording))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /** Lets in the office and partners. */
    public void enter() {
        if (!account.isOffice() && !account.isPartner()) {
            throw HttpProblems.of(403);
        }
    }

    public List<ModuleRow> getRows() {
        return rows;
    }

    public @Nullable List<ModuleRow> getFiltered() {
        return filtered;
    }

    public void setFiltered(@Nullable List<ModuleRow> filtered) {
        this.filtered = filtered;
    }
}
