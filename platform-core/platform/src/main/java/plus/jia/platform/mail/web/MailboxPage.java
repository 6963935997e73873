package plus.jia.platform.mail.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import plus.jia.platform.identity.CurrentAccount;
import plus.jia.platform.mail.DemoMailbox;
import plus.jia.platform.mail.KeptMail;
import plus.jia.platform.shared.HttpProblems;
import plus.jia.platform.shared.Language;
import plus.jia.platform.shared.Texts;

/** Behind the demonstration's mailbox: the list, and one mail opened below it. For the office. */
@Named("mailboxPage")
@RequestScoped
public class MailboxPage {
    private @Nullable Long id;
    private @Nullable List<KeptMail> mails;
    private @Nullable KeptMail open;

    @Inject
    private DemoMailbox mailbox;

    @Inject
    private CurrentAccount account;

    @Inject
    private Language language;

    /** Lets the office in; without the demonstration there is no such page. */
    public void enter() {
        account.requireOffice();
        if (!isOffered()) {
            throw HttpProblems.of(404);
        }
        if (id != null) {
            open = mailbox.find(id).orElseThrow(() -> HttpProblems.of(404));
        }
    }

    /** Whether the menu leads here. */
    public boolean isOffered() {
        return account.isOffice() && mailbox.isOffered();
    }

    public List<KeptMail> getMails() {
        if (mails == null) {
            account.requireOffice();
            mails = mailbox.all();
        }
        return mails;
    }

    /** The one that was asked for. */
    public @Nullable KeptMail getOpen() {
        return open;
    }

    /** What its calendar document is for, in words; nothing without one. */
    public String calendar(KeptMail mail) {
        if (mail.calendarMethod() == null) {
            return "";
        }
        String key = "console.mailbox.calendar." + mail.calendarMethod();
        return Texts.has(language.locale(), key) ? language.text(key) : mail.calendarMethod();
    }

    public @Nullable Long getId() {
        return id;
    }

    public void setId(@Nullable Long id) {
        this.id = id;
    }
}
