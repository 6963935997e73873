package plus.jia.platform.mail;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One mail of the demonstration's mailbox. */
@Entity
@Table(name = "mailbox")
class StoredMail {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "message_id", nullable = false, updatable = false)
    private String messageId;

    @Column(nullable = false, updatable = false)
    private String recipient;

    @Column(nullable = false, updatable = false)
    private String subject;

    @Column(name = "body", nullable = false, updatable = false)
    private String text;

    @Column(name = "calendar_method", updatable = false)
    private @Nullable String calendarMethod;

    @Column(updatable = false)
    private @Nullable String calendar;

    @Column(name = "sent_at", nullable = false, updatable = false)
    private Instant sentAt;

    protected StoredMail() {}

    StoredMail(MailMessage message, Instant sentAt) {
        messageId = message.id();
        recipient = message.to();
        subject = message.subject();
        text = message.text();
        calendarMethod = message.calendar().map(CalendarPart::method).orElse(null);
        calendar = message.calendar().map(CalendarPart::content).orElse(null);
        this.sentAt = sentAt;
    }

    KeptMail toRecord() {
        return new KeptMail(id, messageId, recipient, subject, text, calendarMethod, calendar, sentAt);
    }
}
