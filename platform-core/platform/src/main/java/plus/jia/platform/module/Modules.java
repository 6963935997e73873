package plus.jia.platform.module;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import plus.jia.platform.audit.AuditLog;
import plus.jia.platform.module.persistence.ModuleStore;
import plus.jia.platform.shared.Problem;
import plus.jia.spi.LocalizedText;

/** The modules of the street, and what the office wants of them. */
@ApplicationScoped
@Transactional
public class Modules {
    @Inject
    private ModuleStore store;

    @Inject
    private AuditLog audit;

    @Inject
    private Event<SuspensionForeseen> foreseen;

    /** Every module, ordered by id. */
    public List<ModuleView> all() {
        return store.views();
    }

    /** One module; empty when there is none of that id. */
    public Optional<ModuleView> find(String moduleId) {
        return store.view(moduleId);
    }

    /** One module, or the refusal that there is none. */
    public ModuleView require(String moduleId) {
        return find(moduleId).orElseThrow(() -> Problem.notFound("module-not-found", moduleId));
    }

    /** The latest failures of a module, newest first. */
    public List<ModuleView.Failure> failures(String moduleId) {
        return store.failures(require(moduleId).id(), 50);
    }

    /** What else would happen if a module were suspended, one sentence each, for whoever is about to do it. */
    public List<LocalizedText> foreseeSuspension(String moduleId) {
        SuspensionForeseen suspension = new SuspensionForeseen(require(moduleId).id());
        foreseen.fire(suspension);
        return suspension.effects();
    }

    /** Stops a module on every node; its entries stay in the catalogue as temporarily unavailable. */
    public void suspend(String moduleId) {
        desire(moduleId, DesiredState.SUSPENDED, "module.suspended");
    }

    /** Starts a suspended or failed module on every node. */
    public void resume(String moduleId) {
        desire(moduleId, DesiredState.ACTIVE, "module.resumed");
    }

    private void desire(String moduleId, DesiredState state, String action) {
        require(moduleId);
        store.desire(moduleId, state);
        audit.record(action, moduleId, Map.of());
    }
}
