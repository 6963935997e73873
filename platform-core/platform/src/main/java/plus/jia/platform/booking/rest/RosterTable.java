package plus.jia.platform.booking.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import plus.jia.platform.booking.BookingReader;
import plus.jia.platform.booking.BookingView;
import plus.jia.platform.booking.Intake;
import plus.jia.platform.session.SessionView;
import plus.jia.platform.shared.Texts;
import plus.jia.spi.booking.Attendee;
import plus.jia.spi.offering.DataKind;

/** A session's bookings as a table for spreadsheets, without what is sensitive. */
@ApplicationScoped
class RosterTable {
    private static final List<DataKind> SHOWN =
            List.of(DataKind.NAME, DataKind.ALIAS, DataKind.PHONE, DataKind.EMPLOYER, DataKind.GUARDIAN);

    /** Tells spreadsheets that it is UTF-8; without it Chinese is garbled. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    @Inject
    private BookingReader reader;

    @Inject
    private ZoneId zone;

    String of(SessionView session, Locale locale) {
        StringWriter table = new StringWriter();
        table.append(BYTE_ORDER_MARK);
        try (CSVPrinter printer = new CSVPrinter(table, CSVFormat.EXCEL)) {
            printer.printRecord(
                    Texts.text(locale, "roster.code"),
                    Texts.text(locale, "roster.state"),
                    Texts.text(locale, "book.places"),
                    Texts.text(locale, "data.name"),
                    Texts.text(locale, "data.alias"),
                    Texts.text(locale, "data.phone"),
                    Texts.text(locale, "data.employer"),
                    Texts.text(locale, "data.guardian"),
                    Texts.text(locale, "roster.booked-at"));
            for (BookingReader.Entry entry : reader.roster(session)) {
                print(printer, entry.booking(), entry.intake());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return table.toString();
    }

    /** One line a person; a booking of nobody in particular has one line too. */
    private void print(CSVPrinter printer, BookingView booking, Intake intake) throws IOException {
        List<Attendee> people =
                intake.attendees().isEmpty() ? List.of(new Attendee(java.util.Map.of())) : intake.attendees();
        for (Attendee person : people) {
            printer.print(booking.code());
            printer.print(booking.state());
            printer.print(booking.places());
            for (DataKind kind : SHOWN) {
                printer.print(harmless(person.data().getOrDefault(kind, "")));
            }
            printer.print(MOMENT.format(booking.createdAt().atZone(zone)));
            printer.println();
        }
    }

    /** A spreadsheet would take what begins like a formula for one. */
    private static String harmless(String text) {
        return text.matches("[=+@\\t\\r-].*") && !text.matches("\\+?[0-9 -]+") ? "'" + text : text;
    }
}
