package plus.jia.platform.shared;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import plus.jia.spi.session.WorkingCalendar;

/** Days off and days worked in exchange as a list of text lines gives them: {@code first,last,off|worked,name}. */
final class CalendarList {
    private final Map<LocalDate, Boolean> worked;

    private CalendarList(Map<LocalDate, Boolean> worked) {
        this.worked = worked;
    }

    /**
     * Reads a list; blank lines and lines that begin with {@code #} say nothing.
     *
     * @throws IllegalArgumentException names the first line that cannot be read
     */
    static CalendarList parse(String text) {
        Map<LocalDate, Boolean> worked = new TreeMap<>();
        text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .forEach(line -> readLine(line, worked));
        return new CalendarList(worked);
    }

    /** This list, but where the other says something of a day, the other's word. */
    CalendarList overriddenBy(CalendarList other) {
        Map<LocalDate, Boolean> both = new TreeMap<>(worked);
        both.putAll(other.worked);
        return new CalendarList(both);
    }

    WorkingCalendar calendar() {
        return new WorkingCalendar(days(false), days(true));
    }

    /** The years of which a day off is listed. */
    Set<Integer> years() {
        return days(false).stream().map(LocalDate::getYear).collect(Collectors.toSet());
    }

    private Set<LocalDate> days(boolean wanted) {
        return worked.entrySet().stream()
                .filter(entry -> entry.getValue() == wanted)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static void readLine(String line, Map<LocalDate, Boolean> worked) {
        String[] parts = line.split(",", 4);
        if (parts.length < 3) {
            throw unreadable(line, null);
        }
        try {
            LocalDate first = LocalDate.parse(parts[0].strip());
            LocalDate last = LocalDate.parse(parts[1].strip());
            boolean isWorked = readKind(parts[2].strip(), line);
            first.datesUntil(last.plusDays(1)).forEach(day -> worked.put(day, isWorked));
        } catch (DateTimeParseException e) {
            throw unreadable(line, e);
        }
    }

    private static boolean readKind(String kind, String line) {
        return switch (kind) {
            case "off" -> false;
            case "worked" -> true;
            default -> throw unreadable(line, null);
        };
    }

    private static IllegalArgumentException unreadable(String line, Exception cause) {
        return new IllegalArgumentException("not \"first,last,off|worked,name\": " + line, cause);
    }
}
