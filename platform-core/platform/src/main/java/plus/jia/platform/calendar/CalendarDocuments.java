package plus.jia.platform.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.eclipse.microprofile.config.Config;
import plus.jia.spi.session.Occurrence;

/**
 * Writes entries as iCalendar (RFC 5545). Each occurrence is an event of its own; its UID is {@code <uid>@jia.plus} where it is the only one,
 * otherwise {@code <uid>-<n>@jia.plus}, counted from 1 in the order given.
 *
 * <p>The organizer is the address of {@code jia.mail.from}, if there is one. Times are in the street's zone, which every document defines.
 */
@ApplicationScoped
public class CalendarDocuments {
    private static final Duration REFRESH = Duration.ofHours(1);

    @Inject
    private ZoneId zone;

    @Inject
    private Config config;

    /**
     * Asks the attendee's calendar to take the entry in, or to change it where it knows its UID with a lower sequence. An entry of several
     * dates is published instead: a request is about one UID (RFC 5546, 3.2.2), and calendars would take its first date only.
     */
    public CalendarDocument invitation(CalendarEntry entry) {
        return isOneDate(entry)
                ? to(entry, ImmutableMethod.REQUEST, ImmutableStatus.VEVENT_CONFIRMED, true)
                : to(entry, ImmutableMethod.PUBLISH, ImmutableStatus.VEVENT_CONFIRMED, false);
    }

    /** Asks the attendee's calendar to take the entry out; one of several dates is published as cancelled. */
    public CalendarDocument cancellation(CalendarEntry entry) {
        return isOneDate(entry)
                ? to(entry, ImmutableMethod.CANCEL, ImmutableStatus.VEVENT_CANCELLED, true)
                : to(entry, ImmutableMethod.PUBLISH, ImmutableStatus.VEVENT_CANCELLED, false);
    }

    private static boolean isOneDate(CalendarEntry entry) {
        return entry.occurrences().size() == 1;
    }

    private CalendarDocument to(CalendarEntry entry, Method method, Status status, boolean invites) {
        Calendar document = document(method, List.of(entry));
        add(document, entry, status, invites);
        return new CalendarDocument(method.getValue(), Folding.folded(document.toString()));
    }

    /** One entry to take in once, by hand. Nobody is named as invited. */
    public String single(CalendarEntry entry) {
        Calendar document = document(ImmutableMethod.PUBLISH, List.of(entry));
        add(document, entry, status(entry), false);
        return Folding.folded(document.toString());
    }

    /** A calendar to subscribe to. Entries called off stay in it as such, so that every program notices. Nobody is named as invited. */
    public String feed(String name, List<CalendarEntry> entries) {
        Calendar document = document(ImmutableMethod.PUBLISH, entries);
        document.add(new XProperty("X-WR-CALNAME", CalendarText.clean(name)));
        document.add(new XProperty("X-WR-TIMEZONE", zone.getId()));
        document.add(new XProperty("X-PUBLISHED-TTL", REFRESH.toString()));
        document.add(new RefreshInterval(new ParameterList(List.of(Value.DURATION)), REFRESH));
        for (CalendarEntry entry : entries) {
            add(document, entry, status(entry), false);
        }
        return Folding.folded(document.toString());
    }

    private static Status status(CalendarEntry entry) {
        return entry.cancelled() ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED;
    }

    private Calendar document(Method method, List<CalendarEntry> entries) {
        Calendar document = new Calendar();
        document.add(new ProdId("-//Jia+//Jia+//ZH"));
        document.add(ImmutableVersion.VERSION_2_0);
        document.add(method);
        document.add(ZoneDefinition.of(
                zone,
                entries.stream().flatMap(entry -> entry.occurrences().stream()).toList()));
        return document;
    }

    private void add(Calendar document, CalendarEntry entry, Status status, boolean invites) {
        EventWriter writer = new EventWriter(zone, organizer(), invites);
        List<Occurrence> occurrences = entry.occurrences();
        for (int n = 1; n <= occurrences.size(); n++) {
            String uid = occurrences.size() == 1 ? entry.uid() : entry.uid() + "-" + n;
            VEvent event = writer.event(entry, occurrences.get(n - 1), uid + "@jia.plus", status);
            document.add(event);
        }
    }

    /** A sender that is no address is left to the mail to complain about. */
    private Optional<InternetAddress> organizer() {
        return config.getOptionalValue("jia.mail.from", String.class).flatMap(from -> {
            try {
                return Optional.of(new InternetAddress(from, true));
            } catch (AddressException malformed) {
                return Optional.empty();
            }
        });
    }
}
