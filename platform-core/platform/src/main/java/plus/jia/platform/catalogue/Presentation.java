package plus.jia.platform.catalogue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import plus.jia.platform.building.RoomView;
import plus.jia.platform.catalogue.OfferedSession.Item;
import plus.jia.platform.catalogue.OfferedSession.Meeting;
import plus.jia.platform.catalogue.OfferingDetails.Asked;
import plus.jia.platform.catalogue.OfferingDetails.Eligible;
import plus.jia.platform.catalogue.OfferingDetails.Needed;
import plus.jia.platform.enablement.EnablementKind;
import plus.jia.platform.module.PublishedOffering;
import plus.jia.platform.session.SessionView;
import plus.jia.spi.feedback.FeedbackDimension;
import plus.jia.spi.offering.Choice;
import plus.jia.spi.offering.Eligibility;
import plus.jia.spi.offering.Offering;
import plus.jia.spi.offering.PersonalDataUse;
import plus.jia.spi.offering.Question;
import plus.jia.spi.session.Occurrence;
import plus.jia.spi.session.OrderItem;

/**
 * Turns offered entries into what people read.
 *
 * @param wording how to say it
 * @param building the code of the building that was asked for, or {@code null} for the whole street
 */
record Presentation(Wording wording, @Nullable String building) {
    private static final int NEXT_SESSIONS = 3;
    private static final int DAYS_IN_FULL = 14;

    /** What seldom takes place is told however far ahead it is. */
    private static final int AT_LEAST = 5;

    CatalogueItem item(Offered offered, Set<String> days) {
        Offering offering = offered.offering();
        PublishedOffering published = offered.entry().published();
        return new CatalogueItem(
                published.id().toString(),
                wording.say(offering.title()),
                wording.say(offering.summary()),
                wording.coded("category", offering.category()),
                wording.coded("mode", offering.mode()),
                wording.codedAll("audience", offering.eligibility().audiences()),
                partner(offered),
                places(offered),
                isTrial(offered),
                wording.price(offering.price()),
                nextSessions(offered, days),
                published.available(),
                wording.time(published.confirmedAt()),
                notice(published),
                links(published));
    }

    OfferingDetails details(Offered offered, Instant now) {
        Offering offering = offered.offering();
        PublishedOffering published = offered.entry().published();
        return new OfferingDetails(
                published.id().toString(),
                wording.say(offering.title()),
                wording.say(offering.summary()),
                wording.coded("category", offering.category()),
                wording.coded("mode", offering.mode()),
                eligible(offering.eligibility()),
                partner(offered),
                places(offered),
                isTrial(offered),
                wording.price(offering.price()),
                offering.duration(),
                offering.allocation() == null ? null : wording.coded("allocation", offering.allocation()),
                wording.coded("confirmation", offering.decision()),
                offering.questions().stream().map(this::asked).toList(),
                offering.personalData().stream().map(this::needed).toList(),
                offering.asksSensitiveData(),
                published.feedback().stream().map(this::dimension).toList(),
                sessionsUntil(LocalDate.ofInstant(now, wording.zone()).plusDays(DAYS_IN_FULL), offered),
                published.available(),
                wording.time(published.confirmedAt()),
                notice(published),
                links(published));
    }

    private Named partner(Offered offered) {
        return new Named(
                offered.entry().partnerCode(), wording.say(offered.entry().partnerName()));
    }

    private List<OfferedPlace> places(Offered offered) {
        return offered.placements().stream().map(this::place).toList();
    }

    private OfferedPlace place(Placement placement) {
        return new OfferedPlace(
                placement.building().code(),
                wording.say(placement.building().name()),
                wording.coded("enablement", placement.enablement().kind()),
                placement.enablement().from(),
                placement.enablement().to());
    }

    private static boolean isTrial(Offered offered) {
        return offered.placements().stream()
                .allMatch(placement -> placement.enablement().kind() == EnablementKind.TRIAL);
    }

    private @Nullable String notice(PublishedOffering published) {
        return published.available()
                ? null
                : wording.text("catalogue.unavailable", wording.momentInWords(published.confirmedAt()));
    }

    private OfferedLinks links(PublishedOffering published) {
        String at = building == null ? "" : "building=" + building;
        return new OfferedLinks(
                "/api/v1/offerings/" + published.id() + (at.isEmpty() ? "" : "?" + at),
                "/api/v1/sessions?" + (at.isEmpty() ? "" : at + "&") + "offering=" + published.id());
    }

    private List<OfferedSession> nextSessions(Offered offered, Set<String> days) {
        return inTimeOrder(offered)
                .filter(located -> days.isEmpty()
                        || located.upcoming().days().stream().anyMatch(day -> days.contains(day.toString())))
                .limit(NEXT_SESSIONS)
                .map(located -> session(located, List.of()))
                .toList();
    }

    private List<OfferedSession> sessionsUntil(LocalDate end, Offered offered) {
        List<Located> all = inTimeOrder(offered).toList();
        return IntStream.range(0, all.size())
                .filter(place -> place < AT_LEAST || all.get(place).isBefore(end))
                .mapToObj(all::get)
                .map(located -> session(located, located.upcoming().session().items()))
                .toList();
    }

    private static Stream<Located> inTimeOrder(Offered offered) {
        return offered.placements().stream()
                .flatMap(placement -> placement.sessions().stream().map(upcoming -> new Located(placement, upcoming)))
                .sorted(Located.BY_START);
    }

    private OfferedSession session(Located located, List<OrderItem> items) {
        SessionView session = located.upcoming().session();
        return new OfferedSession(
                session.id(),
                session.building(),
                wording.time(session.start()),
                wording.time(session.end()),
                located.upcoming().running(),
                wording.sayOrNull(session.title()),
                wording.sayOrNull(session.resource()),
                located.room().map(room -> wording.say(room.name())).orElse(null),
                session.capacity(),
                wording.time(session.cutOff()),
                session.occurrences().size() < 2
                        ? null
                        : session.occurrences().stream().map(this::meeting).toList(),
                items.isEmpty() ? null : items.stream().map(this::orderItem).toList());
    }

    private Meeting meeting(Occurrence occurrence) {
        return new Meeting(wording.time(occurrence.start()), wording.time(occurrence.end()));
    }

    private Item orderItem(OrderItem item) {
        return new Item(
                item.code(),
                wording.say(item.title()),
                wording.sayOrNull(item.note()),
                wording.price(item.price()),
                item.capacity());
    }

    private Eligible eligible(Eligibility eligibility) {
        return new Eligible(
                wording.codedAll("audience", eligibility.audiences()),
                eligibility.minAge(),
                eligibility.maxAge(),
                eligibility.guardianRequired(),
                wording.sayOrNull(eligibility.note()));
    }

    private Asked asked(Question question) {
        return new Asked(
                question.key(),
                wording.say(question.label()),
                wording.sayOrNull(question.why()),
                Coded.code(question.kind()),
                question.required(),
                question.sensitive(),
                question.choices().stream().map(this::choice).toList(),
                question.min(),
                question.max());
    }

    private Coded choice(Choice choice) {
        return new Coded(choice.code(), wording.say(choice.label()));
    }

    private Needed needed(PersonalDataUse use) {
        return new Needed(
                wording.coded("data", use.kind()), use.kind().isSensitive(), wording.say(use.purpose()), use.kept());
    }

    private Coded dimension(FeedbackDimension dimension) {
        return new Coded(dimension.code(), wording.say(dimension.label()));
    }

    /** A session and where it takes place. */
    private record Located(Placement placement, Upcoming upcoming) {
        static final Comparator<Located> BY_START = Comparator.comparing(
                        (Located located) -> located.upcoming().session().start())
                .thenComparing(located -> located.upcoming().session().id());

        boolean isBefore(LocalDate end) {
            return upcoming.days().stream().anyMatch(day -> day.isBefore(end));
        }

        Optional<RoomView> room() {
            return placement.building().room(upcoming.session().room());
        }
    }
}
