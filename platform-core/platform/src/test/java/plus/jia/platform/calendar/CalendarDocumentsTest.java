package plus.jia.platform.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static plus.jia.platform.Wired.wired;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.DaylightSavingsTime;
import biweekly.component.StandardTime;
import biweekly.component.VEvent;
import biweekly.component.VTimezone;
import biweekly.io.text.ICalReader;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.zone.ZoneRulesProvider;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import plus.jia.platform.SetConfig;
import plus.jia.spi.session.Occurrence;

/** Read back by a parser that is not the library that wrote. */
class CalendarDocumentsTest {
    private static final String LONG = "周三中午，律师在企业天地 1923 室坐班；请带好材料\\合同，谢谢😀".repeat(12);
    private static final Occurrence NOON = hours("2026-12-02T04:00:00Z", 2);

    private final SetConfig config = new SetConfig();
    private final CalendarDocuments documents = documents("Asia/Shanghai");

    @Test
    void invites() throws IOException {
        config.set("jia.mail.from", "家+ 服务站 <no-reply@jia.example>");
        CalendarEntry entry = entry("b-17", 3, false, "法律咨询", "第一行\n第二行", "企业天地，1923 室; 东侧", NOON);

        ICalendar calendar = parsed(documents.invitation(entry).text());

        assertThat(calendar.getMethod().getValue()).isEqualTo("REQUEST");
        assertThat(calendar.getVersion()).isEqualTo(ICalVersion.V2_0);
        VEvent event = only(calendar);
        assertThat(event.getUid().getValue()).isEqualTo("b-17@jia.plus");
        assertThat(event.getSequence().getValue()).isEqualTo(3);
        assertThat(event.getStatus().isConfirmed()).isTrue();
        assertThat(event.getSummary().getValue()).isEqualTo("法律咨询");
        assertThat(event.getDescription().getValue()).isEqualTo("第一行\n第二行");
        assertThat(event.getLocation().getValue()).isEqualTo("企业天地，1923 室; 东侧");
        assertThat(event.getDateStart().getValue()).isEqualTo(Date.from(NOON.start()));
        assertThat(event.getDateEnd().getValue()).isEqualTo(Date.from(NOON.end()));
        assertThat(event.getDateTimeStamp().getValue()).isEqualTo(Date.from(entry.changedAt()));
        assertThat(event.getUrl().getValue()).isEqualTo("https://jia.example/bookings/17");
        assertThat(event.getOrganizer().getEmail()).isEqualTo("no-reply@jia.example");
        assertThat(event.getOrganizer().getCommonName()).isEqualTo("家+ 服务站");
        assertThat(event.getAttendees()).singleElement().satisfies(attendee -> assertThat(attendee.getEmail())
                .isEqualTo("wang@corp.example"));
    }

    @Test
    void callsOff() throws IOException {
        ICalendar calendar = parsed(documents
                .cancellation(entry("b-17", 4, true, "法律咨询", "", "", NOON))
                .text());

        assertThat(calendar.getMethod().getValue()).isEqualTo("CANCEL");
        VEvent event = only(calendar);
        assertThat(event.getUid().getValue()).isEqualTo("b-17@jia.plus");
        assertThat(event.getSequence().getValue()).isEqualTo(4);
        assertThat(event.getStatus().isCancelled()).isTrue();
        assertThat(event.getDescription()).isNull();
        assertThat(event.getOrganizer()).isNull();
    }

    @Test
    void givesEachOfSeveralOccurrencesAUidThatStays() throws IOException {
        Occurrence second = hours("2026-12-09T04:00:00Z", 1);

        ICalendar calendar = parsed(documents
                .invitation(entry("b-18", 0, false, "书法课", "", "", NOON, second))
                .text());

        assertThat(calendar.getEvents())
                .extracting(event -> event.getUid().getValue())
                .containsExactly("b-18-1@jia.plus", "b-18-2@jia.plus");
        assertThat(calendar.getEvents().get(1).getDateEnd().getValue()).isEqualTo(Date.from(second.end()));
    }

    /** RFC 5546, 3.2.2 and 3.2.5: a request and a cancellation are about one UID each. */
    @Test
    void publishesSeveralDatesInsteadOfAskingForThem() throws IOException {
        CalendarEntry course = entry("b-18", 1, false, "书法课", "", "", NOON, hours("2026-12-09T04:00:00Z", 1));

        for (CalendarDocument document : List.of(documents.invitation(course), documents.cancellation(course))) {
            ICalendar calendar = parsed(document.text());
            assertThat(document.method()).isEqualTo("PUBLISH");
            assertThat(calendar.getMethod().getValue()).isEqualTo("PUBLISH");
            assertThat(calendar.getEvents()).hasSize(2).allSatisfy(event -> assertThat(event.getAttendees())
                    .isEmpty());
        }
        assertThat(parsed(documents.cancellation(course).text()).getEvents())
                .allSatisfy(event -> assertThat(event.getStatus().isCancelled()).isTrue());
    }

    @Test
    void publishesAFeed() throws IOException {
        String document = documents.feed(
                "我的预约; 家,加",
                List.of(
                        entry("b-1", 0, false, "午餐", "", "", NOON),
                        entry("b-2", 2, true, "讲座", "", "", hours("2026-12-03T04:00:00Z", 1))));

        ICalendar calendar = parsed(document);

        assertThat(calendar.getMethod().getValue()).isEqualTo("PUBLISH");
        assertThat(calendar.getExperimentalProperty("X-WR-CALNAME").getValue()).isEqualTo("我的预约\\; 家\\,加");
        assertThat(calendar.getRefreshInterval().getValue().toMillis())
                .isEqualTo(Duration.ofHours(1).toMillis());
        assertThat(calendar.getEvents())
                .extracting(event -> event.getStatus().isCancelled())
                .containsExactly(false, true);
        assertThat(calendar.getEvents())
                .allSatisfy(event -> assertThat(event.getAttendees()).isEmpty());
    }

    @Test
    void publishesAFeedOfNothing() throws IOException {
        ICalendar calendar = parsed(documents.feed("空", List.of()));

        assertThat(calendar.getEvents()).isEmpty();
        assertThat(calendar.getTimezoneInfo().getComponents()).hasSize(1);
    }

    @Test
    void foldsAtSeventyFiveOctetsAndBreaksNoCharacter() throws IOException {
        String document = documents
                .invitation(entry("b-17", 0, false, LONG, "简介\r\n" + LONG, LONG, NOON))
                .text();

        assertThat(document).endsWith("END:VCALENDAR\r\n");
        assertThat(document.replace("\r\n", "")).doesNotContain("\r").doesNotContain("\n");
        List<String> lines = Arrays.asList(document.split("\r\n"));
        assertThat(lines).allSatisfy(line -> {
            assertThat(line.getBytes(StandardCharsets.UTF_8).length).isBetween(1, 75);
            assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(line)).isTrue();
        });
        assertThat(lines).anySatisfy(line -> assertThat(line.getBytes(StandardCharsets.UTF_8).length)
                .isGreaterThan(72));
        VEvent event = only(parsed(document));
        assertThat(event.getSummary().getValue()).isEqualTo(LONG);
        assertThat(event.getDescription().getValue()).isEqualTo("简介\n" + LONG);
        assertThat(event.getLocation().getValue()).isEqualTo(LONG);
    }

    @Test
    void escapesWhatWouldEndAValue() throws IOException {
        String awkward = "a,b;c\\d\ne:f\"g\" END:VEVENT\nBEGIN:VALARM";

        String document = documents
                .invitation(entry("b-17", 0, false, awkward, awkward, "", NOON))
                .text();

        assertThat(document).contains("SUMMARY:a\\,b\\;c\\\\d\\ne:f");
        VEvent event = only(parsed(document));
        assertThat(event.getSummary().getValue()).isEqualTo(awkward);
        assertThat(event.getAlarms()).isEmpty();
    }

    @Test
    void definesAZoneThatKnowsNoSummerTimeAnyMore() throws IOException {
        String document = documents
                .invitation(entry("b-17", 0, false, "午餐", "", "", NOON))
                .text();

        assertThat(document).contains("DTSTART;TZID=Asia/Shanghai:20261202T120000\r\n");
        assertThat(zone(document).getDaylightSavingsTime()).isEmpty();
        assertThat(zone(document).getStandardTimes()).singleElement().satisfies(standard -> {
            assertThat(standard.getTimezoneOffsetTo().getValue().getMillis())
                    .isEqualTo(Duration.ofHours(8).toMillis());
            assertThat(standard.getDateStart().getValue()).isBefore("2000-01-01");
        });
    }

    @Test
    void definesTheChangesOfAZoneWithSummerTime() throws IOException {
        Occurrence winter = hours("2026-12-02T12:00:00Z", 1);
        Occurrence summer = hours("2027-07-02T12:00:00Z", 1);
        CalendarEntry entry = entry("b-17", 0, false, "Lunch", "", "", winter, summer);

        String document = documents("Europe/Berlin").invitation(entry).text();

        assertThat(zone(document).getStandardTimes()).hasSize(1).first().isInstanceOf(StandardTime.class);
        assertThat(zone(document).getDaylightSavingsTime()).hasSize(1).first().isInstanceOf(DaylightSavingsTime.class);
        assertThat(document).contains(":20261202T130000\r\n", ":20270702T140000\r\n");
        assertThat(parsed(document).getEvents())
                .extracting(event -> event.getDateStart().getValue().toInstant())
                .containsExactly(winter.start(), summer.start());
    }

    @Test
    void definesAZoneThatNeverChanged() throws IOException {
        String document = documents("Etc/GMT-8")
                .invitation(entry("b-17", 0, false, "Lunch", "", "", NOON))
                .text();

        assertThat(only(parsed(document)).getDateStart().getValue()).isEqualTo(Date.from(NOON.start()));
    }

    @Test
    void registersNoZonesWithTheWholeMachine() {
        documents.feed("feed", List.of(entry("b-17", 0, false, "午餐", "", "", NOON)));

        assertThat(ZoneRulesProvider.getAvailableZoneIds()).noneMatch(id -> id.startsWith("ical4j"));
    }

    @Test
    void refusesAnEntryThatNoCalendarWouldTake() {
        assertThatIllegalArgumentException().isThrownBy(() -> entry("b\r\nX:1", 0, false, "", "", "", NOON));
        assertThatIllegalArgumentException().isThrownBy(() -> entry("b", -1, false, "", "", "", NOON));
        assertThatIllegalArgumentException().isThrownBy(() -> entry("b", 0, false, "", "", ""));
    }

    private CalendarDocuments documents(String zone) {
        return wired(new CalendarDocuments(), config, ZoneId.of(zone));
    }

    private static CalendarEntry entry(
            String uid,
            int sequence,
            boolean cancelled,
            String summary,
            String description,
            String location,
            Occurrence... occurrences) {
        return new CalendarEntry(
                uid,
                sequence,
                cancelled,
                summary,
                description,
                location,
                List.of(occurrences),
                Instant.parse("2026-11-24T08:30:00Z"),
                Optional.of(URI.create("https://jia.example/bookings/17")),
                Optional.of("wang@corp.example"));
    }

    private static Occurrence hours(String start, int hours) {
        return new Occurrence(Instant.parse(start), Instant.parse(start).plus(Duration.ofHours(hours)));
    }

    private static ICalendar parsed(String document) throws IOException {
        try (ICalReader reader = new ICalReader(document)) {
            ICalendar calendar = reader.readNext();
            assertThat(reader.getWarnings()).isEmpty();
            assertThat(reader.readNext()).isNull();
            return calendar;
        }
    }

    private static VTimezone zone(String document) {
        return Biweekly.parse(document)
                .first()
                .getTimezoneInfo()
                .getComponents()
                .iterator()
                .next();
    }

    private static VEvent only(ICalendar calendar) {
        assertThat(calendar.getEvents()).hasSize(1);
        return calendar.getEvents().get(0);
    }
}
