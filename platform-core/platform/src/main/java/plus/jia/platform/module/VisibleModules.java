package plus.jia.platform.module;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import plus.jia.platform.identity.CurrentAccount;
import plus.jia.platform.shared.Problem;

/** The modules that the account may see: the office all, a partner its own. */
@RequestScoped
public class VisibleModules {
    @Inject
    private Modules modules;

    @Inject
    private CurrentAccount account;

    /** Those of them, ordered by id. */
    public List<ModuleView> all() {
        return modules.all().stream().filter(this::isVisible).toList();
    }

    /** One of them, or the refusal that there is none; what may not be seen is as if it were not there. */
    public ModuleView require(String id) {
        return modules.find(id).filter(this::isVisible).orElseThrow(() -> Problem.notFound("module-not-found", id));
    }

    private boolean isVisible(ModuleView module) {
        String partner = module.partnerCode();
        return account.isOffice() || (partner != null && account.mayActForPartner(partner));
    }
}
