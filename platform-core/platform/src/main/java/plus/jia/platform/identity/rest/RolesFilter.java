package plus.jia.platform.identity.rest;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import plus.jia.platform.identity.CurrentAccount;
import plus.jia.platform.shared.Problem;

/** Refuses who is not admitted to one resource method. */
final class RolesFilter implements ContainerRequestFilter {
    private final Admission admission;
    private final CurrentAccount account;

    RolesFilter(Admission admission, CurrentAccount account) {
        this.admission = admission;
        this.account = account;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (!admission.admits(account.requireSignedIn().roles())) {
            throw Problem.forbidden("not-permitted");
        }
    }
}
