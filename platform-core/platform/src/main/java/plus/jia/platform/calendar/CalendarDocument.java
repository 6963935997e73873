package plus.jia.platform.calendar;

/**
 * An iCalendar document to send.
 *
 * @param method what it asks of the calendar that gets it, such as {@code REQUEST}
 * @param text the document
 */
public record CalendarDocument(String method, String text) {}
