package plus.jia.platform.calendar;

import jakarta.mail.internet.InternetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.fortuna.ical4j.model.Parameter;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.parameter.TzId;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableClazz;
import plus.jia.spi.session.Occurrence;

/**
 * Writes one event.
 *
 * <p>Its times are written as plain properties: to print its own property of a time with a zone, the library would register more than a
 * thousand zones with the whole JVM for good.
 */
class EventWriter {
    private static final DateTimeFormatter LOCAL_TIME = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);

    private final ZoneId zone;
    private final Optional<InternetAddress> organizer;
    private final boolean invites;

    EventWriter(ZoneId zone, Optional<InternetAddress> organizer, boolean invites) {
        this.zone = zone;
        this.organizer = organizer;
        this.invites = invites;
    }

    VEvent event(CalendarEntry entry, Occurrence occurrence, String uid, Status status) {
        VEvent event = new VEvent(false);
        event.add(new Uid(uid));
        event.add(new Sequence(entry.sequence()));
        event.add(new DtStamp(entry.changedAt()));
        event.add(new LastModified(entry.changedAt()));
        event.add(time("DTSTART", occurrence.start()));
        event.add(time("DTEND", occurrence.end()));
        event.add(status);
        event.add(ImmutableClazz.PRIVATE);
        describe(event, entry);
        organizer.ifPresent(address -> event.add(new Organizer(named(address), mailto(address.getAddress()))));
        if (invites) {
            entry.attendee().ifPresent(address -> event.add(attendee(address)));
        }
        return event;
    }

    private static void describe(VEvent event, CalendarEntry entry) {
        event.add(new Summary(CalendarText.clean(entry.summary())));
        if (!entry.description().isBlank()) {
            event.add(new Description(CalendarText.clean(entry.description())));
        }
        if (!entry.location().isBlank()) {
            event.add(new Location(CalendarText.clean(entry.location())));
        }
        entry.link().ifPresent(link -> event.add(new Url(link)));
    }

    private Property time(String name, Instant instant) {
        ParameterList inZone = new ParameterList(List.of(new TzId(zone.getId())));
        return new XProperty(name, inZone, LOCAL_TIME.format(instant.atZone(zone)));
    }

    /** They agreed on our pages already: their calendar need not ask them. */
    private static Attendee attendee(String address) {
        return new Attendee(new ParameterList(List.of(PartStat.ACCEPTED, Rsvp.FALSE)), mailto(address));
    }

    private static ParameterList named(InternetAddress address) {
        List<Parameter> name = Optional.ofNullable(address.getPersonal())
                .map(personal -> CalendarText.clean(personal).replaceAll("[\"\n]", " "))
                .map(personal -> List.<Parameter>of(new Cn(personal)))
                .orElse(List.of());
        return new ParameterList(name);
    }

    private static URI mailto(String address) {
        try {
            return new URI("mailto", address, null);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("not a mail address", e);
        }
    }
}
