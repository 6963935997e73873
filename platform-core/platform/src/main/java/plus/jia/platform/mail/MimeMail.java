package plus.jia.platform.mail;

import jakarta.activation.DataHandler;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import org.jspecify.annotations.Nullable;

/**
 * A mail as it travels: the text; with a calendar document the text or the document, whichever the reader's program can show, and the document
 * once more as a file, for programs that know it as such only.
 */
final class MimeMail extends MimeMessage {
    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final String messageId;

    private MimeMail(Session session, String messageId) {
        super(session);
        this.messageId = messageId;
    }

    static MimeMail of(MailMessage message, InternetAddress from, InternetAddress to, Instant now, Session session)
            throws MessagingException {
        String domain = from.getAddress().substring(from.getAddress().lastIndexOf('@') + 1);
        MimeMail mime = new MimeMail(session, "<" + message.id() + "@" + domain + ">");
        mime.setFrom(from);
        mime.setRecipient(RecipientType.TO, to);
        mime.setSubject(message.subject(), UTF_8);
        mime.setSentDate(Date.from(now));
        mime.setHeader("Auto-Submitted", "auto-generated");
        fill(mime, message.text(), message.calendar().orElse(null));
        mime.saveChanges();
        return mime;
    }

    /** So that the same mail has the same id when it is sent again. */
    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", messageId);
    }

    private static void fill(MimeMail mime, String text, @Nullable CalendarPart calendar) throws MessagingException {
        if (calendar == null) {
            mime.setText(text, UTF_8);
            return;
        }
        MimeBodyPart readable = new MimeBodyPart();
        readable.setText(text, UTF_8);
        String type = "text/calendar; charset=UTF-8; method=" + calendar.method();
        MimeBodyPart alternatives = new MimeBodyPart();
        alternatives.setContent(multipart("alternative", readable, document(calendar, type)));
        MimeBodyPart file = document(calendar, "application/ics; name=invite.ics");
        file.setDisposition(Part.ATTACHMENT);
        file.setFileName("invite.ics");
        mime.setContent(multipart("mixed", alternatives, file));
    }

    /** In Base64, since a line of a calendar document may be of any bytes and must arrive as it is. */
    private static MimeBodyPart document(CalendarPart calendar, String type) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        byte[] bytes = calendar.content().getBytes(StandardCharsets.UTF_8);
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(bytes, type)));
        part.setHeader("Content-Type", type);
        part.setHeader("Content-Transfer-Encoding", "base64");
        return part;
    }

    private static Multipart multipart(String kind, MimeBodyPart... parts) throws MessagingException {
        return new MimeMultipart(kind, parts);
    }
}
