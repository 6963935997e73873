package plus.jia.platform.mail;

import jakarta.mail.Address;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;

/** Sends by SMTP, each mail on a connection of its own. */
class SmtpConnection {
    private static final Pattern ADDRESS = Pattern.compile("[^\\s<>\"':;,]+@[^\\s<>\"':;,]+");
    private static final int FIRST_PERMANENT = 500;

    private final SmtpSettings settings;

    SmtpConnection(SmtpSettings settings) {
        this.settings = settings;
    }

    void send(MailMessage message, Instant now) throws MailNotSentException {
        InternetAddress recipient = recipient(message);
        Session session = Session.getInstance(settings.properties());
        try (Transport transport = session.getTransport("smtp")) {
            MimeMessage mime = MimeMail.of(message, settings.from(), recipient, now, session);
            String user = settings.login().map(SmtpSettings.Login::user).orElse(null);
            String password = settings.login().map(SmtpSettings.Login::password).orElse(null);
            transport.connect(settings.host(), settings.port(), user, password);
            transport.sendMessage(mime, new Address[] {recipient});
        } catch (MessagingException e) {
            throw notSent(e);
        }
    }

    private static InternetAddress recipient(MailMessage message) throws MailNotSentException {
        try {
            InternetAddress recipient = new InternetAddress(message.to(), true);
            if (!recipient.getAddress().contains("@") || recipient.isGroup()) {
                throw new AddressException("not one mailbox somewhere");
            }
            return recipient;
        } catch (AddressException malformed) {
            throw MailNotSentException.forGood("the recipient's mail address is malformed");
        }
    }

    /** Answers of the server are told without addresses, which many repeat; nothing is kept as the cause, since its trace would be logged. */
    private MailNotSentException notSent(MessagingException failure) {
        if (failure instanceof AuthenticationFailedException) {
            return MailNotSentException.forNow("the mail server " + server() + " does not accept our login");
        }
        Optional<SMTPAddressFailedException> recipient = chain(failure)
                .filter(SMTPAddressFailedException.class::isInstance)
                .map(SMTPAddressFailedException.class::cast)
                .findFirst();
        if (recipient.isPresent()) {
            int code = recipient.get().getReturnCode();
            return refused("the recipient (" + code + ")", code >= FIRST_PERMANENT);
        }
        if (failure instanceof SMTPSendFailedException mail) {
            return refused("the mail: " + said(mail), mail.getReturnCode() >= FIRST_PERMANENT && !isAboutUs(mail));
        }
        return MailNotSentException.forNow("the mail server " + server() + " failed: " + said(failure));
    }

    /** That we are not accepted as the sender says nothing of the mail; the office can put it right. */
    private static boolean isAboutUs(SMTPSendFailedException refusal) {
        return refusal.getCommand().startsWith("MAIL");
    }

    private MailNotSentException refused(String what, boolean permanent) {
        String sentence = "the mail server " + server() + " refused " + what;
        return permanent ? MailNotSentException.forGood(sentence) : MailNotSentException.forNow(sentence);
    }

    private String server() {
        return settings.host() + ":" + settings.port();
    }

    private static String said(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        String message = root.getMessage() == null ? root.getClass().getSimpleName() : root.getMessage();
        return ADDRESS.matcher(message).replaceAll("…").strip();
    }

    /** A failure hangs further ones on itself, one for each recipient. */
    private static Stream<Exception> chain(MessagingException failure) {
        return Stream.iterate(
                failure,
                next -> next != null,
                next -> next instanceof MessagingException messaging ? messaging.getNextException() : null);
    }
}
