package plus.jia.platform.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import plus.jia.platform.identity.ClientAddress;
import plus.jia.platform.identity.Credentials;
import plus.jia.platform.identity.SessionBook;
import plus.jia.platform.identity.SignIn;
import plus.jia.platform.identity.SignInOutcome;
import plus.jia.platform.shared.Language;

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
    private Language language;

    /** Signs in and goes where the person wanted to; or stays and says why not. */
    public void signIn() throws IOException {
        HttpServletRequest request = (HttpServletRequest) external().getRequest();
        SignInOutcome outcome = signIn.attempt(new Credentials(username, password), addresses.of(request));
        if (outcome instanceof SignInOutcome.Welcome welcome) {
            sessions.begin(request, welcome.caller());
            external().redirect(Destination.of(next, welcome.caller()));
        } else if (outcome instanceof SignInOutcome.Later later) {
            external().setResponseStatus(later.status());
            external().setResponseHeader("Retry-After", String.valueOf(later.seconds()));
            say(language.text("problem." + later.type() + ".detail", later.seconds()));
        } else {
            say(language.text("problem.wrong-credentials.detail"));
        }
    }

    private static void say(String sentence) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.addMessage("login:password", new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, sentence));
        faces.validationFailed();
    }

    private static ExternalContext external() {
        return FacesContext.getCurrentInstance().getExternalContext();
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    public String getPassword() {
        return "";
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getNext() {
        return next;
    }

    public void setNext(String next) {
        this.next = next == null ? "" : next;
    }
}
