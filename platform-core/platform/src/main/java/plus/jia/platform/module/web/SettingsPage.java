package plus.jia.platform.module.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import plus.jia.platform.building.BuildingView;
import plus.jia.platform.building.Buildings;
import plus.jia.platform.identity.CurrentAccount;
import plus.jia.platform.module.Modules;
import plus.jia.platform.module.setting.ModuleSettings;
import plus.jia.platform.shared.Language;
import plus.jia.platform.shared.web.Notices;
import plus.jia.spi.LocalizedText;

/** Behind the form of a module's settings, for the street or one building. For the office. */
@Named("settingsPage")
@ViewScoped
public class SettingsPage implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final String FORM = "settings";

    private String id = "";
    private String building = "";
    private List<SettingField> fields = new ArrayList<>();

    @Inject
    private Modules modules;

    @Inject
    private ModuleSettings settings;

    @Inject
    private Buildings buildings;

    @Inject
    private CurrentAccount account;

    @Inject
    private Language language;

    @Inject
    private Notices notices;

    /** Lets the office in and reads what is in force. */
    public void enter() {
        account.requireOffice();
        modules.require(id);
        if (!building.isEmpty()) {
            buildings.get(building);
        }
        read();
    }

    private void read() {
        fields = settings.of(id, scope()).stream()
                .map(setting -> new SettingField(setting, language.locale()))
                .toList();
    }

    private @Nullable String scope() {
        return building.isEmpty() ? null : building;
    }

    /** Stores what was changed, all or nothing; what does not fit is told beside its field. */
    public void save() {
        Map<String, @Nullable String> changes = new TreeMap<>();
        fields.forEach(field -> field.addTo(changes));
        Map<String, LocalizedText> wrong = settings.problems(id, scope(), changes);
        if (!wrong.isEmpty()) {
            tell(wrong);
        } else if (changes.isEmpty()) {
            notices.done("console.settings.unchanged");
        } else {
            store(changes);
        }
    }

    private void tell(Map<String, LocalizedText> wrong) {
        for (int i = 0; i < fields.size(); i++) {
            LocalizedText rule = wrong.get(fields.get(i).getKey());
            if (rule != null) {
                String sentence =
                        language.text("console.settings.wrong", fields.get(i).getLabel(), rule);
                notices.wrong(FORM + ":fields:" + i + ":" + fields.get(i).getInput(), sentence);
            }
        }
    }

    private void store(Map<String, @Nullable String> changes) {
        boolean stored = notices.attempt(FORM, () -> {
            String who = account.requireOffice().username();
            settings.change(id, scope(), changes, who);
        });
        if (stored) {
            read();
            notices.done("console.settings.saved", changes.size());
        }
    }

    /** The buildings that can have values of their own. */
    public List<BuildingView> getBuildings() {
        return buildings.active();
    }

    public String getModuleName() {
        return modules.require(id).name().in(language.locale());
    }

    /** Whether any setting can differ from building to building. */
    public boolean isBuildingSpecific() {
        return settings.of(id, null).stream()
                .anyMatch(setting -> setting.declaration().buildingSpecific());
    }

    public List<SettingField> getFields() {
        return fields;
    }

    public String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id == null ? "" : id;
    }

    public String getBuilding() {
        return building;
    }

    public void setBuilding(@Nullable String building) {
        this.building = building == null ? "" : building;
    }
}
