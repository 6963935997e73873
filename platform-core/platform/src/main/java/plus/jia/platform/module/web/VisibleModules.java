package plus.jia.platform.module.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import plus.jia.platform.identity.CurrentAccount;
import plus.jia.platform.module.ModuleView;
import plus.jia.platform.module.Modules;
import plus.jia.platform.shared.Problem;

/** The modules that the account may see: the office all, a partner its own. */
@RequestScoped
public class VisibleModules {
    @Inject
    private Modules modules;

    @Inject
    private CurrentAccount account;

    List<ModuleView> all() {
        return modules.all().stream().filter(this::isVisible).toList();
    }

    ModuleView require(String id) {
        return modules.find(id).filter(this::isVisible).orElseThrow(() -> Problem.notFound("module-not-found", id));
    }

    private boolean isVisible(ModuleView module) {
        String partner = module.partnerCode();
        return account.isOffice() || (partner != null && account.mayActForPartner(partner));
    }
}
