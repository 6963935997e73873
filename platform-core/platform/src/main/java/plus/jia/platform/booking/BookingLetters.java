package plus.jia.platform.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import plus.jia.platform.calendar.CalendarDocument;
import plus.jia.platform.calendar.CalendarDocuments;
import plus.jia.platform.calendar.CalendarEntry;
import plus.jia.platform.mail.CalendarPart;
import plus.jia.platform.mail.MailMessage;
import plus.jia.platform.mail.MailNotSentException;
import plus.jia.platform.mail.Mailer;
import plus.jia.platform.shared.Texts;
import plus.jia.platform.shared.wording.TimeWords;
import plus.jia.spi.LocalizedText;
import plus.jia.spi.booking.BookingState;

/** Writes to people about their bookings, with the entry for their calendar. Says nothing of what they answered. */
@ApplicationScoped
class BookingLetters implements BookingMail {
    @Inject
    private Mailer mailer;

    @Inject
    private BookingCalendar calendar;

    @Inject
    private CalendarDocuments documents;

    @Inject
    private Clock clock;

    @Inject
    private ZoneId zone;

    @Override
    public Result send(Told told) {
        if (told.contact().isEmpty()) {
            return Result.done();
        }
        try {
            mailer.send(letter(told, told.contact().get()));
            return Result.done();
        } catch (MailNotSentException e) {
            return new Result(false, String.valueOf(e.getMessage()), e.isPermanent());
        }
    }

    private MailMessage letter(Told told, String to) {
        Locale locale = Locale.forLanguageTag(told.language());
        String kind = kind(told);
        String title = calendar.title(told.view().session(), locale);
        return new MailMessage(
                to,
                Texts.text(locale, "letter." + kind + ".subject", title),
                text(told, kind, title, locale),
                calendarPart(told, to, locale),
                told.event().id());
    }

    private String text(Told told, String kind, String title, Locale locale) {
        TimeWords times = TimeWords.at(clock.instant(), zone, locale);
        StringBuilder text = new StringBuilder();
        line(text, Texts.text(locale, "letter." + kind, title));
        LocalizedText reason = told.change().reason();
        if (reason != null) {
            line(text, reason.in(locale));
        }
        Instant deadline = told.view().deadline();
        if (told.change().to() == BookingState.OFFERED && deadline != null) {
            line(text, Texts.text(locale, "letter.deadline", times.moment(at(deadline))));
        }
        line(text, "");
        line(
                text,
                Texts.text(
                        locale,
                        "letter.when",
                        times.span(
                                        at(told.view().session().start()),
                                        at(told.view().session().end()))
                                .full()));
        line(text, Texts.text(locale, "letter.where", calendar.place(told.view().session(), locale)));
        line(text, Texts.text(locale, "letter.code", told.view().code()));
        calendar.link(told.view()).ifPresent(link -> line(text, link.toString()));
        return text.toString();
    }

    private Optional<CalendarPart> calendarPart(Told told, String to, Locale locale) {
        boolean stands = told.change().to() == BookingState.CONFIRMED;
        if (!stands && !told.inCalendar()) {
            return Optional.empty();
        }
        CalendarEntry entry = calendar.entry(
                told.view(), told.change().sequence(), told.change().at(), Optional.of(to), locale);
        CalendarDocument document = stands ? documents.invitation(entry) : documents.cancellation(entry);
        return Optional.of(new CalendarPart(document.method(), document.text()));
    }

    private static String kind(Told told) {
        return told.change().from() == told.change().to()
                ? "changed"
                : told.change().to().name().toLowerCase(Locale.ROOT);
    }

    private OffsetDateTime at(Instant instant) {
        return instant.atZone(zone).toOffsetDateTime();
    }

    private static void line(StringBuilder text, String line) {
        text.append(line).append('\n');
    }
}
