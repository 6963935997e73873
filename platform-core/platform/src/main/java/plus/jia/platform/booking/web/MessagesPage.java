package plus.jia.platform.booking.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import plus.jia.platform.booking.DeadLetters;
import plus.jia.platform.booking.DeadLetters.DeadLetter;
import plus.jia.platform.identity.CurrentAccount;
import plus.jia.platform.shared.Problem;

/** Behind the page of messages that could not be told. */
@Named("messagesPage")
@RequestScoped
public class MessagesPage {
    @Inject
    private DeadLetters letters;

    @Inject
    private CurrentAccount account;

    @Inject
    private Form form;

    /** Shows them; sends one again or gives it up when that was asked for. */
    public void load() {
        account.requireOffice();
        if (!form.isSent()) {
            return;
        }
        try {
            long id = Long.parseLong(form.value("message"));
            if (form.value("action").equals("discard")) {
                letters.discard(id);
            } else {
                letters.sendAgain(id);
            }
        } catch (NumberFormatException malformed) {
            form.refuse(Problem.notFound("message-not-found", form.value("message")));
            return;
        } catch (Problem problem) {
            form.refuse(problem);
            return;
        }
        form.goTo("/console/messages?done=1");
    }

    public boolean isDone() {
        return form.isTicked("done");
    }

    public List<DeadLetter> getItems() {
        return letters.list();
    }

    public long getWaiting() {
        return letters.waiting();
    }
}
