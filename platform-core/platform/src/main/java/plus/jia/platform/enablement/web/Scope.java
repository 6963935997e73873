package plus.jia.platform.enablement.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import plus.jia.platform.building.BuildingView;
import plus.jia.platform.building.Buildings;
import plus.jia.platform.enablement.EnablementService;
import plus.jia.platform.enablement.EnablementView;
import plus.jia.platform.identity.CurrentAccount;
import plus.jia.platform.module.ModuleOfferings;
import plus.jia.platform.module.ModuleView;
import plus.jia.platform.module.Modules;
import plus.jia.platform.module.PublishedOffering;

/** What the account may see: the office everything, a station its buildings, a partner its own modules in every building. */
@RequestScoped
public class Scope {
    @Inject
    private CurrentAccount account;

    @Inject
    private Buildings buildings;

    @Inject
    private Modules modules;

    @Inject
    private ModuleOfferings offerings;

    @Inject
    private EnablementService enablements;

    List<BuildingView> buildings() {
        return buildings.active().stream()
                .filter(building -> account.isPartner() || account.mayActForBuilding(building.code()))
                .toList();
    }

    List<ModuleView> modules() {
        return modules.all().stream().filter(this::isVisible).toList();
    }

    List<PublishedOffering> offerings() {
        Set<String> visible = moduleIds();
        return offerings.all().stream()
                .filter(offering -> visible.contains(offering.id().moduleId()))
                .toList();
    }

    /** What is neither ended nor over. */
    List<EnablementView> enablements() {
        Set<String> visible = moduleIds();
        Set<String> codes = buildings().stream().map(BuildingView::code).collect(Collectors.toSet());
        return enablements.current().stream()
                .filter(enablement -> codes.contains(enablement.building())
                        && visible.contains(enablement.offering().moduleId()))
                .toList();
    }

    private Set<String> moduleIds() {
        return modules().stream().map(ModuleView::id).collect(Collectors.toSet());
    }

    private boolean isVisible(ModuleView module) {
        String partner = module.partnerCode();
        return account.isOffice() || account.isStation() || (partner != null && account.mayActForPartner(partner));
    }
}
