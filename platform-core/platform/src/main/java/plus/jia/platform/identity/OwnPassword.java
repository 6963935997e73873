package plus.jia.platform.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Lets people change their own password, which takes knowing it. */
@ApplicationScoped
public class OwnPassword {
    @Inject
    private SignIn signIn;

    @Inject
    private Accounts accounts;

    @Inject
    private FirstOfficeAccount firstOffice;

    /** Changes the password when the current one is right; guesses at it are throttled as at sign-in. */
    public SignInOutcome change(Caller caller, String current, String next, String address) {
        SignInOutcome outcome = signIn.attempt(new Credentials(caller.username(), current), address);
        if (outcome instanceof SignInOutcome.Welcome) {
            accounts.changePassword(caller.username(), next);
            firstOffice.passwordChanged(caller.username());
        }
        return outcome;
    }
}
