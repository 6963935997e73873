package plus.jia.platform.enablement.web;

import static org.assertj.core.api.Assertions.assertThat;
import static plus.jia.platform.Wired.wired;
import static plus.jia.platform.enablement.EnablementKind.REGULAR;
import static plus.jia.platform.enablement.EnablementKind.TRIAL;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import plus.jia.platform.KnownOfferings;
import plus.jia.platform.SetClock;
import plus.jia.platform.building.BuildingView;
import plus.jia.platform.enablement.EnablementKind;
import plus.jia.platform.enablement.EnablementView;
import plus.jia.platform.module.OfferingId;
import plus.jia.platform.shared.Language;
import plus.jia.platform.shared.web.Dates;
import plus.jia.spi.LocalizedText;
import plus.jia.spi.offering.BookingMode;

class MatrixDrawingTest {
    private static final Map<String, LocalizedText> NAMES =
            Map.of("health-clinic", LocalizedText.of("社区门诊", "Clinic"), "music", LocalizedText.of("音乐", "Music"));

    private final Language language = new Language();
    private final Dates dates =
            wired(new Dates(), language, ZoneId.of("Asia/Shanghai"), new SetClock("2026-11-24T01:00:00Z"));
    private final KnownOfferings offerings = new KnownOfferings();
    private final OfferingId tcm = offerings.add("health-clinic.tcm", BookingMode.APPOINTMENT);
    private final OfferingId noon = offerings.add("music.noon", BookingMode.DROP_IN);

    @Test
    void groupsOfferingsByModuleAndKeepsTheOrderOfBuildings() {
        Matrix matrix = draw();

        assertThat(matrix.columns()).extracting(Matrix.Column::name).containsExactly("企业天地", "金钟广场");
        assertThat(matrix.groups()).extracting(Matrix.Group::name).containsExactly("社区门诊", "音乐");
        assertThat(matrix.groups().get(0).rows())
                .extracting(Matrix.Row::offering)
                .containsExactly("health-clinic.tcm");
    }

    @Test
    void tellsWhatHoldsTodayAndWhatBeginsLater() {
        Matrix matrix = draw(
                enabled("corporate-avenue", tcm, REGULAR, "2026-11-01", null),
                enabled("jinzhong-plaza", tcm, TRIAL, "2026-11-24", "2026-12-08"),
                enabled("corporate-avenue", noon, REGULAR, "2026-12-01", null));

        assertThat(states(matrix, tcm)).containsExactly(Matrix.State.REGULAR, Matrix.State.TRIAL);
        assertThat(states(matrix, noon)).containsExactly(Matrix.State.SCHEDULED, Matrix.State.OFF);
    }

    @Test
    void saysInWordsHowAnOfferingIsEnabled() {
        Matrix matrix = draw(
                enabled("corporate-avenue", tcm, TRIAL, "2026-11-01", "2026-12-05"),
                enabled("corporate-avenue", tcm, REGULAR, "2026-12-06", null));

        assertThat(cell(matrix, tcm, "corporate-avenue").details()).isEqualTo("试运行，11月1日至12月5日；常设，12月6日起");
        assertThat(cell(matrix, tcm, "jinzhong-plaza").details()).isEqualTo("未开通");
    }

    @Test
    void keepsWhatIsEnabledThoughItsModuleWithdrewIt() {
        EnablementView left = enabled("corporate-avenue", noon, REGULAR, "2026-11-01", null);
        offerings.remove(noon);

        Matrix.Row row = draw(left).groups().get(1).rows().get(0);

        assertThat(row.offered()).isFalse();
        assertThat(row.title()).isEqualTo("music.noon");
        assertThat(row.cells().get(0).isOn()).isTrue();
    }

    @Test
    void showsAModuleThatDoesNotRunAsUnavailable() {
        offerings.stop(noon);

        assertThat(draw().groups()).extracting(Matrix.Group::available).containsExactly(true, false);
    }

    @Test
    void picksTheCellsWhereRowsAndColumnsMeet() {
        Selection selection = new Selection(draw(enabled("corporate-avenue", tcm, REGULAR, "2026-11-01", null))
                .cells(Set.of(tcm.toString(), noon.toString(), "no.such"), Set.of("corporate-avenue"))
                .toList());

        assertThat(selection.cells()).hasSize(2);
        assertThat(selection.on()).extracting(Matrix.Cell::offering).containsExactly(tcm.toString());
        assertThat(selection.offCount()).isEqualTo(1);
    }

    private Matrix draw(EnablementView... enablements) {
        List<BuildingView> buildings =
                List.of(building("corporate-avenue", "企业天地"), building("jinzhong-plaza", "金钟广场"));
        return new MatrixDrawing(language, dates, buildings, offerings.all(), Arrays.asList(enablements)).draw(NAMES);
    }

    private static List<Matrix.State> states(Matrix matrix, OfferingId offering) {
        return matrix.cells(Set.of(offering.toString()), Set.of("corporate-avenue", "jinzhong-plaza"))
                .map(Matrix.Cell::state)
                .toList();
    }

    private static Matrix.Cell cell(Matrix matrix, OfferingId offering, String building) {
        return matrix.cells(Set.of(offering.toString()), Set.of(building))
                .findFirst()
                .orElseThrow();
    }

    private static BuildingView building(String code, String name) {
        return new BuildingView(code, LocalizedText.zh(name), null, 0, true, List.of(), List.of());
    }

    private static EnablementView enabled(
            String building, OfferingId offering, EnablementKind kind, String from, String to) {
        return new EnablementView(
                1,
                building,
                offering,
                kind,
                LocalDate.parse(from),
                to == null ? null : LocalDate.parse(to),
                null,
                null,
                null,
                null);
    }
}
