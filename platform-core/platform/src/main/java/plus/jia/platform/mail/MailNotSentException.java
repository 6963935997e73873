package plus.jia.platform.mail;

/** Why a mail was not sent, for the log and the office: without the address and without the content. */
public class MailNotSentException extends Exception {
    private static final long serialVersionUID = 1L;

    private final boolean permanent;

    private MailNotSentException(String message, boolean permanent) {
        super(message);
        this.permanent = permanent;
    }

    static MailNotSentException forNow(String message) {
        return new MailNotSentException(message, false);
    }

    static MailNotSentException forGood(String message) {
        return new MailNotSentException(message, true);
    }

    /** Whether the same mail will not be sent later either: its address does not exist, or its content is refused. */
    public boolean isPermanent() {
        return permanent;
    }
}
