package plus.jia.platform.catalogue.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static plus.jia.platform.catalogue.Stocks.NOW;
import static plus.jia.platform.catalogue.Stocks.SHANGHAI;
import static plus.jia.platform.shared.Languages.CHINESE;
import static plus.jia.platform.shared.Languages.ENGLISH;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import plus.jia.platform.catalogue.Stocks;

class ComingUpTest {
    private static final String AVENUE = "corporate-avenue";
    private static final String PLAZA = "jinzhong-plaza";
    private static final String TCM = "health-clinic.tcm";
    private static final String LAWYER = "legal-advice.duty-lawyer";
    private static final String MUSIC = "example-service.music";

    private final Stocks stocks = Stocks.sample()
            .enabled(AVENUE, TCM)
            .enabled(AVENUE, LAWYER)
            .enabled(AVENUE, MUSIC)
            .enabled(PLAZA, LAWYER);

    @Test
    void tellsWhatIsLeftOfTodayOneLineForEachOfferingByTime() {
        stocks.session(AVENUE, TCM, "2026-11-24T14:00", "2026-11-24T14:15")
                .session(AVENUE, TCM, "2026-11-24T14:15", "2026-11-24T14:30")
                .session(AVENUE, MUSIC, "2026-11-24T12:15", "2026-11-24T13:00")
                .session(AVENUE, LAWYER, "2026-11-25T12:00", "2026-11-25T12:20");

        ComingUp next = next(AVENUE, NOW);

        assertThat(next.today()).isTrue();
        assertThat(next.lines())
                .extracting(line -> line.when().words(), ComingUp.Line::title)
                .containsExactly(tuple("12:15–13:00", "音乐午餐"), tuple("14:00 起", "中医骨伤科"));
    }

    @Test
    void tellsWhatComesAfterWhenNothingIsLeftOfToday() {
        stocks.session(AVENUE, LAWYER, "2026-11-26T12:00", "2026-11-26T12:20");

        ComingUp next = next(AVENUE, NOW);

        assertThat(next.today()).isFalse();
        assertThat(next.lines()).extracting(line -> line.when().words()).containsExactly("周四 12:00–12:20");
    }

    @Test
    void saysUntilWhenOneCanStillJoinWhatHasBegun() {
        stocks.session(AVENUE, MUSIC, "2026-11-24T09:30", "2026-11-24T10:30");

        assertThat(next(AVENUE, NOW).lines())
                .extracting(ComingUp.Line::running, line -> line.when().words())
                .containsExactly(tuple(true, "现在–10:30"));
    }

    @Test
    void namesTheBuildingWhereTheWholeStreetIsLookedAtAndTheRoomOtherwise() {
        stocks.session(PLAZA, LAWYER, "2026-11-24T12:00", "2026-11-24T12:20");

        assertThat(next(null, NOW).lines()).extracting(ComingUp.Line::place).containsExactly("金钟广场");
        assertThat(next(PLAZA, NOW).lines()).extracting(ComingUp.Line::place).containsExactly("多功能厅");
    }

    @Test
    void passesOverWhatCannotBeUsedAtPresent() {
        stocks.session(AVENUE, TCM, "2026-11-24T14:00", "2026-11-24T14:15").stopped(TCM);

        assertThat(next(AVENUE, NOW).lines()).isEmpty();
    }

    @Test
    void speaksEnglishToo() {
        stocks.session(AVENUE, LAWYER, "2026-12-01T12:00", "2026-12-01T12:20");
        Speech english = Speech.at(NOW, SHANGHAI, ENGLISH);

        assertThat(ComingUp.of(stocks.snapshot(), AVENUE, english).lines())
                .extracting(line -> line.when().words(), ComingUp.Line::title, ComingUp.Line::mode)
                .containsExactly(tuple("Tue 1 Dec 12:00–12:20", "Legal advice", "One-to-one appointment"));
    }

    private ComingUp next(String building, Instant now) {
        return ComingUp.of(stocks.snapshotAt(now), building, Speech.at(now, SHANGHAI, CHINESE));
    }
}
