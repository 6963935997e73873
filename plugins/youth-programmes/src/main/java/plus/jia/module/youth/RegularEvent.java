package plus.jia.module.youth;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import plus.jia.spi.Codes;
import plus.jia.spi.LocalizedText;
import plus.jia.spi.session.Occurrence;
import plus.jia.spi.session.ProposedSession;
import plus.jia.spi.session.SessionQuery;

/** An event that comes back each week, or in one week of each month, on working days. */
@Entity
@Table(name = "regular_event")
class RegularEvent {
    @Id
    private String code;

    private String building;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Embedded
    private Title title;

    @Enumerated(EnumType.STRING)
    private DayOfWeek weekday;

    @Column(name = "week_of_month")
    private @Nullable Integer weekOfMonth;

    @Embedded
    private Hours hours;

    private int capacity;

    /** For Jakarta Persistence. */
    protected RegularEvent() {}

    RegularEvent(
            String code,
            String building,
            Kind kind,
            LocalizedText title,
            DayOfWeek weekday,
            @Nullable Integer weekOfMonth,
            Hours hours,
            int capacity) {
        RefusedChange.when(
                !Codes.isCode(code) || code.length() > Camp.LONGEST_CODE || !Codes.isCode(building),
                "代码由a-z、0-9和连字符组成，最多" + Camp.LONGEST_CODE + "个字符",
                "a code is made of a-z, 0-9 and hyphens, at most " + Camp.LONGEST_CODE + " characters");
        this.code = code;
        this.building = building;
        this.kind = kind;
        this.title = Title.of(title);
        this.weekday = weekday;
        this.weekOfMonth = weekOfMonth;
        this.hours = hours;
        this.capacity = capacity;
    }

    String code() {
        return code;
    }

    String building() {
        return building;
    }

    Kind kind() {
        return kind;
    }

    LocalizedText title() {
        return title.text();
    }

    DayOfWeek weekday() {
        return weekday;
    }

    @Nullable
    Integer weekOfMonth() {
        return weekOfMonth;
    }

    Hours hours() {
        return hours;
    }

    int capacity() {
        return capacity;
    }

    Stream<ProposedSession> sessions(SessionQuery query, Duration notice) {
        return query.days()
                .days()
                .filter(this::isOn)
                .filter(query.calendar()::isWorkingDay)
                .map(day -> session(day, hours.on(day, query.zone()), notice));
    }

    private boolean isOn(LocalDate day) {
        int week = (day.getDayOfMonth() - 1) / 7 + 1;
        return day.getDayOfWeek() == weekday && (weekOfMonth == null || weekOfMonth == week);
    }

    private ProposedSession session(LocalDate day, Occurrence when, Duration notice) {
        return new ProposedSession(
                day + "-" + code, List.of(when), capacity, when.start().minus(notice), title(), null, List.of());
    }
}
