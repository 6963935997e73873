package plus.jia.platform.building.web;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import plus.jia.platform.building.OpeningHours;
import plus.jia.platform.shared.Language;

/** Says in one line when a station is open, such as {@code 周一至周五 09:00–18:00；周六 10:00–12:00}. */
final class WeekWording {
    private final Language language;

    WeekWording(Language language) {
        this.language = language;
    }

    String of(OpeningHours hours) {
        List<Run> runs = new ArrayList<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            hours.on(day).ifPresent(open -> add(runs, day, open));
        }
        return runs.stream().map(this::say).collect(Collectors.joining(language.text("console.semicolon")));
    }

    private static void add(List<Run> runs, DayOfWeek day, OpeningHours.Hours open) {
        Optional<Run> last = runs.isEmpty() ? Optional.empty() : Optional.of(runs.get(runs.size() - 1));
        if (last.filter(run -> run.continuesOn(day, open)).isPresent()) {
            runs.set(runs.size() - 1, new Run(last.get().first(), day, open));
        } else {
            runs.add(new Run(day, day, open));
        }
    }

    private String say(Run run) {
        String first = day(run.first());
        String days = run.first() == run.last() ? first : language.text("console.days", first, day(run.last()));
        return days + " " + run.hours().opens() + "–" + run.hours().closes();
    }

    private String day(DayOfWeek day) {
        return language.text("console.day." + day);
    }

    /** Days in a row with the same hours. */
    private record Run(DayOfWeek first, DayOfWeek last, OpeningHours.Hours hours) {
        boolean continuesOn(DayOfWeek day, OpeningHours.Hours open) {
            return last.plus(1) == day && hours.equals(open);
        }
    }
}
