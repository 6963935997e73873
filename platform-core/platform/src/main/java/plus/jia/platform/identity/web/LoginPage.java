package plus.jia.platform.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import plus.jia.platform.identity.Caller;
import plus.jia.platform.identity.ClientAddress;
import plus.jia.platform.identity.Credentials;
import plus.jia.platform.identity.SessionBook;
import plus.jia.platform.identity.SignIn;
import plus.jia.platform.identity.SignInOutcome;
import plus.jia.platform.shared.web.Refusals;

/** Behind the sign-in page. */
@Named("login")
@RequestScoped
public class LoginPage {
    private String username = "";
    private String password = "";
    private String next = "";

    @Inject
    private SignIn signIn;

    @Inject
    private SessionBook sessions;

    @Inject
    private ClientAddress addresses;

    @Inject
    private FormMessages messages;

    /** Signs in and goes where the person wanted to; or stays and says why not. */
    public void signIn() {
        HttpServletRequest request = messages.request();
        SignInOutcome outcome = signIn.attempt(new Credentials(username, password), addresses.of(request));
        if (outcome instanceof SignInOutcome.Welcome welcome) {
            enter(request, welcome.caller());
        } else {
            messages.say("login:password", outcome, "problem.wrong-credentials.detail");
        }
    }

    private void enter(HttpServletRequest request, Caller caller) {
        sessions.begin(request, caller);
        Refusals.redirect(messages.response(), Destination.of(next, caller));
        FacesContext.getCurrentInstance().responseComplete();
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    /** A password is never sent back. */
    public String getPassword() {
        return "";
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getNext() {
        return next;
    }

    public void setNext(@Nullable String next) {
        this.next = next == null ? "" : next;
    }
}
