package plus.jia.platform.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkingCalendarsTest {
    @TempDir
    Path data;

    private WorkingCalendars calendars;

    @BeforeEach
    void open() {
        calendars = new WorkingCalendars(Optional.of(data.toString()));
    }

    @Test
    void knowsTheHolidaysOf2026() {
        assertThat(isWorked("2026-02-16")).as("春节, a Monday").isFalse();
        assertThat(isWorked("2026-10-01")).as("国庆, a Thursday").isFalse();
        assertThat(isWorked("2026-11-25")).as("an ordinary Wednesday").isTrue();
        assertThat(calendars.current().holidays()).hasSize(33);
    }

    @Test
    void knowsTheWeekendDaysWorkedInExchange() {
        assertThat(isWorked("2026-02-14")).as("a Saturday before 春节").isTrue();
        assertThat(isWorked("2026-10-10")).as("a Saturday after 国庆").isTrue();
        assertThat(isWorked("2026-11-28")).as("an ordinary Saturday").isFalse();
        assertThat(calendars.current().makeUpDays()).hasSize(6);
    }

    @Test
    void saysWhichYearsItKnows() {
        assertThat(calendars.knows(2026)).isTrue();
        assertThat(calendars.knows(2027)).isFalse();
    }

    @Test
    void learnsAYearFromTheDataDirectoryWithoutARestart() throws IOException {
        assertThat(isWorked("2027-01-01")).isTrue();

        write("2027-01-01,2027-01-03,off,元旦\n");

        assertThat(isWorked("2027-01-01")).isFalse();
        assertThat(calendars.knows(2027)).isTrue();
        assertThat(isWorked("2026-10-01")).as("what is shipped stays").isFalse();
    }

    @Test
    void letsTheDataDirectoryCorrectADay() throws IOException {
        write("# moved\n\n2026-10-10,2026-10-10,off,\n");

        assertThat(isWorked("2026-10-10")).isFalse();
    }

    @Test
    void staysAsItWasWhenTheFileIsMalformed() throws IOException {
        write("2027-01-01,2027-01-03,off,元旦\n");
        assertThat(isWorked("2027-01-01")).isFalse();

        write("2027-01-01,2027-13-03,off,元旦\n");

        assertThat(isWorked("2027-01-01")).isFalse();
    }

    @Test
    void forgetsTheFileWhenItIsGone() throws IOException {
        write("2027-01-01,2027-01-03,off,元旦\n");
        assertThat(isWorked("2027-01-01")).isFalse();

        Files.delete(data.resolve("working-calendar.csv"));

        assertThat(isWorked("2027-01-01")).isTrue();
    }

    private boolean isWorked(String day) {
        return calendars.current().isWorkingDay(LocalDate.parse(day));
    }

    private void write(String text) throws IOException {
        Path file = data.resolve("working-calendar.csv");
        Instant after = Files.exists(file) ? Files.getLastModifiedTime(file).toInstant() : Instant.EPOCH;
        Files.writeString(file, text);
        Files.setLastModifiedTime(file, FileTime.from(after.plusSeconds(1)));
    }
}
