package plus.jia.platform.module.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import plus.jia.platform.identity.CurrentAccount;
import plus.jia.platform.module.DesiredState;
import plus.jia.platform.module.ModuleOfferings;
import plus.jia.platform.module.ModuleView;
import plus.jia.platform.module.Modules;
import plus.jia.platform.module.PublishedOffering;
import plus.jia.platform.module.VisibleModules;
import plus.jia.platform.module.lifecycle.Reconciler;
import plus.jia.platform.module.setting.ModuleSettings;
import plus.jia.platform.shared.Language;
import plus.jia.platform.shared.web.Notices;

/** Behind the page of one module. The office acts; a partner sees its own. */
@Named("modulePage")
@RequestScoped
public class ModulePage {
    private String id = "";
    private @Nullable ModuleView module;

    @Inject
    private VisibleModules visible;

    @Inject
    private Modules modules;

    @Inject
    private ModuleOfferings offerings;

    @Inject
    private ModuleSettings settings;

    @Inject
    private Reconciler reconciler;

    @Inject
    private CurrentAccount account;

    @Inject
    private Language language;

    @Inject
    private Notices notices;

    /** Each request says which module it is about: what is drawn depends on it before Faces reads the view's own parameters. */
    @PostConstruct
    void read() {
        id = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .getOrDefault("id", "");
    }

    /** Lets in whoever may see the module; for others there is none of that id. */
    public void enter() {
        getModule();
    }

    public ModuleView getModule() {
        if (module == null) {
            module = visible.require(id);
        }
        return module;
    }

    public boolean isEditable() {
        return account.isOffice();
    }

    public Standing getStanding() {
        return Standing.of(getModule());
    }

    /** Whether it is on its way to what the office wants, so that looking again soon is worth it. */
    public boolean isChanging() {
        return getStanding() == Standing.CHANGING;
    }

    public boolean isSuspendable() {
        return isEditable() && getModule().desired() == DesiredState.ACTIVE;
    }

    public boolean isResumable() {
        return isEditable() && (getModule().desired() == DesiredState.SUSPENDED || getStanding() == Standing.FAILED);
    }

    public List<ModuleView.Failure> getFailures() {
        return modules.failures(getModule().id());
    }

    public List<PublishedOffering> getOfferings() {
        return offerings.all().stream()
                .filter(offering -> offering.id().moduleId().equals(getModule().id()))
                .toList();
    }

    public boolean isConfigurable() {
        return isEditable() && !settings.of(getModule().id(), null).isEmpty();
    }

    /** What suspending would do, sentence by sentence. */
    public List<String> getEffects() {
        return modules.foreseeSuspension(getModule().id()).stream()
                .map(effect -> effect.in(language.locale()))
                .toList();
    }

    public void suspend() {
        change(() -> modules.suspend(id), "console.module.suspended");
    }

    public void resume() {
        change(() -> modules.resume(id), "console.module.resumed");
    }

    public void refresh() {
        change(() -> reconciler.refreshSoon(modules.require(id).id()), "console.module.refreshed");
    }

    private void change(Runnable change, String told) {
        boolean done = notices.attempt("module", () -> {
            account.requireOffice();
            change.run();
        });
        module = null;
        if (done) {
            notices.done(told);
        }
    }

    public String getId() {
        return id;
    }
}
