package plus.jia.platform.calendar;

/** Texts as iCalendar can hold them. */
final class CalendarText {
    private CalendarText() {}

    /** With one kind of line break, and without other control characters. */
    static String clean(String text) {
        return text.replaceAll("\\r\\n?", "\n").replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", " ");
    }
}
