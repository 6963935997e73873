package plus.jia.platform.catalogue.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import plus.jia.platform.catalogue.OfferedSession;

/**
 * The sessions of one day.
 *
 * @param day the day's machine-readable form
 * @param title the day in words
 * @param groups its sessions, those told by the same words together
 */
public record SessionDay(String day, String title, List<SessionGroup> groups) {
    static List<SessionDay> of(List<OfferedSession> sessions, String mode, Speech speech) {
        return of(sessions, mode, Map.of(), speech);
    }

    /** With how many places are left, by the sessions' numbers. */
    static List<SessionDay> of(List<OfferedSession> sessions, String mode, Map<Long, Integer> left, Speech speech) {
        Map<LocalDate, List<OfferedSession>> byDay = new LinkedHashMap<>();
        for (OfferedSession session : sessions) {
            byDay.computeIfAbsent(speech.times().localDay(session.start()), absent -> new ArrayList<>())
                    .add(session);
        }
        return byDay.entrySet().stream()
                .map(day -> new SessionDay(
                        day.getKey().toString(),
                        speech.times().dayAndDate(day.getKey()),
                        SessionGroup.of(day.getValue(), mode, left, speech)))
                .toList();
    }
}
