package plus.jia.platform.calendar;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.ComponentFactory;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzName;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;
import net.fortuna.ical4j.validate.ValidationResult;
import plus.jia.spi.session.Occurrence;

/**
 * Defines a zone for the times of some occurrences, from the JDK's own rules: the offset in force before the first of them, and each change
 * of it until the last has ended.
 *
 * <p>Not the library's {@code VTimeZone}: to load that class registers more than a thousand zones with the whole JVM for good, and its
 * definitions are older than the JDK's or fetched from elsewhere.
 */
final class ZoneDefinition extends CalendarComponent {
    private static final long serialVersionUID = 1L;

    /** For a calendar without entries. */
    private static final Instant NOTHING = Instant.parse("2026-01-01T00:00:00Z");

    private static final LocalDateTime ALWAYS = LocalDateTime.of(1970, 1, 1, 0, 0);

    private ZoneDefinition(ZoneId zone, List<Observance> observances) {
        super("VTIMEZONE", new PropertyList(List.of(new TzId(zone.getId()))), new ComponentList<>(observances));
    }

    static ZoneDefinition of(ZoneId zone, List<Occurrence> occurrences) {
        Instant first = occurrences.stream()
                .map(Occurrence::start)
                .min(Comparator.naturalOrder())
                .orElse(NOTHING);
        Instant last = occurrences.stream()
                .map(Occurrence::end)
                .max(Comparator.naturalOrder())
                .orElse(NOTHING);
        return new ZoneDefinition(zone, observances(zone, first, last));
    }

    private static List<Observance> observances(ZoneId zone, Instant first, Instant last) {
        ZoneRules rules = zone.getRules();
        List<Observance> observances = new ArrayList<>();
        ZoneOffsetTransition change = rules.previousTransition(first.plusNanos(1));
        if (change == null) {
            ZoneOffset offset = rules.getOffset(first);
            observances.add(observance(zone, first, ALWAYS, offset, offset));
            change = rules.nextTransition(first);
        }
        while (change != null && !change.getInstant().isAfter(last)) {
            observances.add(observance(
                    zone,
                    change.getInstant(),
                    change.getDateTimeBefore(),
                    change.getOffsetBefore(),
                    change.getOffsetAfter()));
            change = rules.nextTransition(change.getInstant());
        }
        return observances;
    }

    private static Observance observance(
            ZoneId zone, Instant from, LocalDateTime start, ZoneOffset before, ZoneOffset after) {
        Observance observance = zone.getRules().isDaylightSavings(from) ? new Daylight() : new Standard();
        observance.add(new DtStart<>(new ParameterList(), start));
        observance.add(new TzOffsetFrom(before));
        observance.add(new TzOffsetTo(after));
        observance.add(
                new TzName(DateTimeFormatter.ofPattern("zzz", Locale.ENGLISH).format(from.atZone(zone))));
        return observance;
    }

    @Override
    public ValidationResult validate(boolean recurse) {
        return new ValidationResult();
    }

    @Override
    protected ComponentFactory<? extends Component> newFactory() {
        throw new UnsupportedOperationException("is made from a zone only");
    }
}
