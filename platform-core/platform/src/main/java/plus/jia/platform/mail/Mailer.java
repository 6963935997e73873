package plus.jia.platform.mail;

/** Sends mail. */
public interface Mailer {
    /**
     * Sends a mail; when this returns, the next server has taken responsibility for it. Waits for that server, some ten seconds at each step at
     * worst, so that no transaction should be open.
     *
     * @throws MailNotSentException when it was not sent, or perhaps it was: the connection may break before the answer
     */
    void send(MailMessage message) throws MailNotSentException;
}
