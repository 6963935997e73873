package plus.jia.module.youth;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import plus.jia.spi.Codes;
import plus.jia.spi.LocalizedText;
import plus.jia.spi.session.Occurrence;
import plus.jia.spi.session.ProposedSession;
import plus.jia.spi.session.SessionQuery;

/** A camp in a building, held once a year: one enrolment for all its days. */
@Entity
@Table(name = "camp")
class Camp {
    /** Leaves room for the year or day in a session's code. */
    static final int LONGEST_CODE = 40;

    private static final LocalTime ENROLMENT_ENDS = LocalTime.of(20, 0);

    @Id
    private String code;

    private String building;

    @Enumerated(EnumType.STRING)
    private Season season;

    @Embedded
    private Title title;

    @Column(name = "opens_month")
    private int opensMonth;

    @Column(name = "opens_day")
    private int opensDay;

    @Column(name = "day_count")
    private int dayCount;

    @Embedded
    private Hours hours;

    @Embedded
    private AgeRange ages;

    private int capacity;

    /** For Jakarta Persistence. */
    protected Camp() {}

    Camp(
            String code,
            String building,
            Season season,
            LocalizedText title,
            MonthDay opens,
            int dayCount,
            Hours hours,
            AgeRange ages,
            int capacity) {
        RefusedChange.when(
                !Codes.isCode(code) || code.length() > LONGEST_CODE || !Codes.isCode(building),
                "代码由a-z、0-9和连字符组成，最多" + LONGEST_CODE + "个字符",
                "a code is made of a-z, 0-9 and hyphens, at most " + LONGEST_CODE + " characters");
        RefusedChange.when(!season.includes(opens), "开营日期不在所选假期内", "the opening day is not within the season");
        this.code = code;
        this.building = building;
        this.season = season;
        this.title = Title.of(title);
        this.opensMonth = opens.getMonthValue();
        this.opensDay = opens.getDayOfMonth();
        this.dayCount = dayCount;
        this.hours = hours;
        this.ages = ages;
        this.capacity = capacity;
    }

    /** The code of the camp that a session's code is made from. */
    static String codeIn(String sessionCode) {
        return sessionCode.replaceFirst("^\\d{4}-", "");
    }

    String code() {
        return code;
    }

    String building() {
        return building;
    }

    Season season() {
        return season;
    }

    LocalizedText title() {
        return title.text();
    }

    MonthDay opens() {
        return MonthDay.of(opensMonth, opensDay);
    }

    int dayCount() {
        return dayCount;
    }

    Hours hours() {
        return hours;
    }

    AgeRange ages() {
        return ages;
    }

    int capacity() {
        return capacity;
    }

    /** The camps whose first day was asked for. */
    Stream<ProposedSession> sessions(SessionQuery query, int closesDays) {
        return Season.years(query.days()).flatMap(year -> session(year, query, closesDays).stream());
    }

    private Optional<ProposedSession> session(int year, SessionQuery query, int closesDays) {
        List<LocalDate> days =
                Season.days(opens(), year, query.calendar()).limit(dayCount).toList();
        return days.stream()
                .findFirst()
                .filter(query.days()::contains)
                .map(first -> new ProposedSession(
                        year + "-" + code,
                        occurrences(days, query),
                        capacity,
                        enrolmentEnds(first.minusDays(closesDays), query),
                        titleWithAges(),
                        null,
                        List.of()));
    }

    private static Instant enrolmentEnds(LocalDate day, SessionQuery query) {
        return day.atTime(ENROLMENT_ENDS).atZone(query.zone()).toInstant();
    }

    private List<Occurrence> occurrences(List<LocalDate> days, SessionQuery query) {
        return days.stream().map(day -> hours.on(day, query.zone())).toList();
    }

    private LocalizedText titleWithAges() {
        String range = ages.lowest() + "–" + ages.highest();
        return new LocalizedText(
                title().zh() + "（" + range + "岁）",
                title().english().map(en -> en + " (ages " + range + ")").orElse(null));
    }
}
