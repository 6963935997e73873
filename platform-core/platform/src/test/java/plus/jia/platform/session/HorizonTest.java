package plus.jia.platform.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import plus.jia.spi.offering.BookingMode;
import plus.jia.spi.session.DateRange;

class HorizonTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-24");

    @Test
    void looksFourWeeksAheadTodayIncluded() {
        assertThat(new Horizon(28).ranges(BookingMode.APPOINTMENT, TODAY))
                .containsExactly(new DateRange(TODAY, LocalDate.parse("2026-12-21")));
    }

    @Test
    void looksFurtherForEnrolmentsInPiecesWithoutAGap() {
        List<DateRange> ranges = new Horizon(28).ranges(BookingMode.ENROLMENT, TODAY);

        assertThat(ranges).hasSize(2);
        assertThat(ranges.get(0).first()).isEqualTo(TODAY);
        assertThat(ranges.get(1).first()).isEqualTo(ranges.get(0).last().plusDays(1));
        assertThat(ranges.stream().flatMap(DateRange::days)).hasSize(400);
    }

    @Test
    void refusesNoDaysAtAll() {
        assertThatThrownBy(() -> new Horizon(0)).hasMessageContaining("jia.session.horizon-days");
    }
}
