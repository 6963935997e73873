package plus.jia.platform.identity.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.ext.Provider;
import plus.jia.platform.identity.CurrentAccount;

/** Puts a door before every resource method that is not open to all. */
@Provider
public class RolesFeature implements DynamicFeature {
    @Inject
    private CurrentAccount account;

    @Override
    public void configure(ResourceInfo resource, FeatureContext context) {
        Admission admission = Admission.of(resource.getResourceClass(), resource.getResourceMethod());
        if (!admission.open()) {
            context.register(new RolesFilter(admission, account), Priorities.AUTHORIZATION);
        }
    }
}
