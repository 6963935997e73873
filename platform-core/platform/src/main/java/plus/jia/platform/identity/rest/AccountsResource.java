package plus.jia.platform.identity.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import plus.jia.platform.identity.AccountProfile;
import plus.jia.platform.identity.Accounts;
import plus.jia.platform.shared.Problem;

/** The accounts, for the office. None is ever deleted: the audit log names them. */
@Path("accounts")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("OFFICE")
public class AccountsResource {
    @Inject
    private Accounts accounts;

    @GET
    public List<AccountProfile> list() {
        return accounts.list();
    }

    @GET
    @Path("{username}")
    public AccountProfile one(@PathParam("username") String username) {
        return accounts.profile(username).orElseThrow(() -> Problem.notFound("account-unknown", username));
    }

    /** Makes an account, which then needs a password, or edits one. */
    @PUT
    @Path("{username}")
    @Consumes(MediaType.APPLICATION_JSON)
    public AccountProfile save(@PathParam("username") String username, AccountDraft draft) {
        return accounts.save(AccountDraft.required(draft).toProfile(username), draft.password());
    }
}
