package plus.jia.platform.mail;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A mail of the demonstration's mailbox.
 *
 * @param id its number, rising
 * @param messageId the same for the same mail sent again
 * @param recipient to whom
 * @param subject its subject
 * @param text its body
 * @param calendarMethod what the calendar document asks for; {@code null} without one
 * @param calendar the calendar document; {@code null} without one
 * @param sentAt when
 */
public record KeptMail(
        long id,
        String messageId,
        String recipient,
        String subject,
        String text,
        @Nullable String calendarMethod,
        @Nullable String calendar,
        Instant sentAt) {}
