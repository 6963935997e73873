package plus.jia.platform.enablement.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import plus.jia.platform.enablement.EnablementService;
import plus.jia.platform.enablement.EnablementView;
import plus.jia.platform.identity.CurrentAccount;
import plus.jia.platform.module.ModuleView;
import plus.jia.platform.module.OfferingId;
import plus.jia.platform.shared.Language;
import plus.jia.platform.shared.web.Dates;
import plus.jia.platform.shared.web.Notices;
import plus.jia.spi.LocalizedText;

/** Behind the matrix: shows it, and changes the cells that were picked. */
@Named("matrixPage")
@RequestScoped
public class MatrixPage {
    private static final String FORM = "terms";

    private final TermsForm terms = new TermsForm();
    private String offerings = "";
    private String buildings = "";
    private String doing = "";
    private String reason = "";
    private @Nullable Matrix matrix;

    @Inject
    private Scope scope;

    @Inject
    private EnablementService enablements;

    @Inject
    private CurrentAccount account;

    @Inject
    private Language language;

    @Inject
    private Dates dates;

    @Inject
    private Notices notices;

    public boolean isEditable() {
        return account.isOffice();
    }

    public Matrix getMatrix() {
        if (matrix == null) {
            matrix = draw();
        }
        return matrix;
    }

    private Matrix draw() {
        Map<String, LocalizedText> names =
                scope.modules().stream().collect(Collectors.toMap(ModuleView::id, ModuleView::name));
        return new MatrixDrawing(language, dates, scope.buildings(), scope.offerings(), scope.enablements())
                .draw(names);
    }

    /** Each request says which cells it is about: the form must know its parts before Faces reads what was typed. */
    @PostConstruct
    void read() {
        Map<String, String> sent =
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        offerings = sent.getOrDefault("offerings", "");
        buildings = sent.getOrDefault("buildings", "");
        doing = sent.getOrDefault("doing", "");
    }

    /** Takes up the cells that were clicked or selected, to ask what to do with them. */
    public void pick() {
        if (getSelection().isSingle()) {
            terms.beginOn(dates.today());
            current().stream().findFirst().ifPresent(terms::copy);
        }
    }

    private List<EnablementView> current() {
        Matrix.Cell cell = getSelection().single();
        return OfferingId.parse(cell.offering())
                .map(offering -> enablements.current(cell.building(), offering))
                .orElse(List.of());
    }

    public Selection getSelection() {
        return new Selection(
                getMatrix().cells(split(offerings), split(buildings)).toList());
    }

    /** Whether what was picked may be enabled: not what its module no longer lists. */
    public boolean isOffered() {
        Set<String> picked = split(offerings);
        return getMatrix().groups().stream()
                .flatMap(group -> group.rows().stream())
                .filter(row -> picked.contains(row.offering()))
                .allMatch(Matrix.Row::offered);
    }

    /** What ending would do, sentence by sentence. */
    public List<String> getEffects() {
        List<Matrix.Cell> on = getSelection().on();
        return enablements.foreseeEnding(Selection.buildingsOf(on), Selection.offeringsOf(on)).stream()
                .map(effect -> effect.in(language.locale()))
                .toList();
    }

    public void enable() {
        List<Matrix.Cell> wanted = getSelection().cells();
        boolean enabled = notices.attempt(FORM, () -> {
            account.requireOffice();
            enablements.enable(Selection.buildingsOf(wanted), Selection.offeringsOf(wanted), terms.terms());
        });
        tell(enabled, "console.matrix.enabled", wanted);
    }

    public void end() {
        List<Matrix.Cell> on = getSelection().on();
        boolean ended = notices.attempt(FORM, () -> {
            account.requireOffice();
            enablements.end(
                    Selection.buildingsOf(on), Selection.offeringsOf(on), reason.isBlank() ? null : reason.strip());
        });
        tell(ended, "console.matrix.ended", on);
    }

    private void tell(boolean done, String key, List<Matrix.Cell> cells) {
        if (!done) {
            return;
        }
        matrix = null;
        if (cells.size() == 1) {
            notices.done(key, cells.get(0).buildingName(), cells.get(0).title());
        } else {
            notices.done(key + ".many", cells.size());
        }
    }

    private static Set<String> split(String list) {
        return list.isEmpty() ? Set.of() : Set.of(list.split(","));
    }

    public TermsForm getTerms() {
        return terms;
    }

    public String getOfferings() {
        return offerings;
    }

    public String getBuildings() {
        return buildings;
    }

    public String getDoing() {
        return doing;
    }

    /** Whether ending is asked for, or not ruled out. */
    public boolean isEnding() {
        return !doing.equals("enable");
    }

    /** Whether enabling is asked for, or not ruled out. */
    public boolean isEnabling() {
        return !doing.equals("end");
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
