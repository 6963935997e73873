package plus.jia.platform.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import plus.jia.platform.identity.Caller;
import plus.jia.platform.identity.ClientAddress;
import plus.jia.platform.identity.CurrentAccount;
import plus.jia.platform.identity.OwnPassword;
import plus.jia.platform.identity.SessionBook;
import plus.jia.platform.identity.SignInOutcome;
import plus.jia.platform.shared.Problem;

/** Behind the page of one's own account. */
@Named("ownAccount")
@RequestScoped
public class AccountPage {
    private String current = "";
    private String next = "";
    private String repeated = "";
    private boolean changed;

    @Inject
    private CurrentAccount account;

    @Inject
    private OwnPassword ownPassword;

    @Inject
    private SessionBook sessions;

    @Inject
    private ClientAddress addresses;

    @Inject
    private FormMessages messages;

    /** Changes the password, or says why not. Every other session of the account ends. */
    public void changePassword() {
        if (next.equals(repeated)) {
            change(account.requireSignedIn());
        } else {
            messages.say("password:repeated", "account.password.differs");
        }
    }

    private void change(Caller caller) {
        HttpServletRequest request = messages.request();
        try {
            SignInOutcome outcome = ownPassword.change(caller, current, next, addresses.of(request));
            changed = outcome instanceof SignInOutcome.Welcome;
            if (changed) {
                sessions.begin(request, caller);
            } else {
                messages.say("password:current", outcome, "account.password.wrong");
            }
        } catch (Problem refusal) {
            messages.say("password:next", refusal);
        }
    }

    public boolean isChanged() {
        return changed;
    }

    public String getCurrent() {
        return "";
    }

    public void setCurrent(String current) {
        this.current = current;
    }

    public String getNext() {
        return "";
    }

    public void setNext(String next) {
        this.next = next;
    }

    public String getRepeated() {
        return "";
    }

    public void setRepeated(String repeated) {
        this.repeated = repeated;
    }
}
