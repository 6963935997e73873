package plus.jia.platform.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import org.jspecify.annotations.Nullable;
import plus.jia.platform.shared.Language;
import plus.jia.platform.shared.wording.TimeWords;

/** Days and moments as pages write them: in the street's zone and the reader's language. */
@Named("dates")
@RequestScoped
public class Dates {
    @Inject
    private Language language;

    @Inject
    private ZoneId zone;

    @Inject
    private Clock clock;

    public LocalDate today() {
        return LocalDate.now(clock.withZone(zone));
    }

    /** A day, without its year where that is this one. */
    public String day(@Nullable LocalDate day) {
        if (day == null) {
            return "";
        }
        return write(day.getYear() == today().getYear() ? "dates.day" : "dates.day-of-year", day);
    }

    /** A moment to the minute, as people say it: 今天 10:42. */
    public String moment(@Nullable Instant moment) {
        return moment == null
                ? ""
                : TimeWords.at(clock.instant(), zone, language.locale())
                        .moment(moment.atZone(zone).toOffsetDateTime());
    }

    /** A moment to the second with its year, for hover and the log. */
    public String exactly(@Nullable Instant moment) {
        return moment == null ? "" : write("dates.exactly", moment.atZone(zone));
    }

    private String write(String format, TemporalAccessor when) {
        return DateTimeFormatter.ofPattern(language.text(format), language.locale())
                .format(when);
    }
}
