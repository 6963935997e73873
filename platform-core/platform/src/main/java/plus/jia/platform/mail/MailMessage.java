package plus.jia.platform.mail;

import java.util.Optional;

/**
 * A mail to one person.
 *
 * @param to their address; a wrong one is told by sending
 * @param subject one line; line breaks become spaces
 * @param text the body
 * @param calendar a calendar document to go with it
 * @param id the left part of the Message-ID: the same when the same mail is sent again. Letters, digits, hyphens, dots and underscores
 */
public record MailMessage(String to, String subject, String text, Optional<CalendarPart> calendar, String id) {
    public MailMessage {
        if (!id.matches("[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*") || id.length() > 100) {
            throw new IllegalArgumentException("not to be the id of a mail: " + id);
        }
        subject = subject.replaceAll("\\p{Cntrl}+", " ").strip();
    }

    /** Without what it says, and to whom. */
    @Override
    public String toString() {
        return "mail " + id;
    }
}
