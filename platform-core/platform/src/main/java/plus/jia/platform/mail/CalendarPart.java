package plus.jia.platform.mail;

/**
 * The calendar document that goes with a mail.
 *
 * @param method what it asks for, such as {@code REQUEST} or {@code CANCEL}; the same as in the document
 * @param content the document
 */
public record CalendarPart(String method, String content) {
    public CalendarPart {
        if (!method.matches("[A-Z]{1,16}")) {
            throw new IllegalArgumentException("no method of a calendar: " + method);
        }
    }
}
