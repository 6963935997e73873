package plus.jia.platform.enablement.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import plus.jia.platform.building.BuildingView;
import plus.jia.platform.enablement.EnablementKind;
import plus.jia.platform.enablement.EnablementView;
import plus.jia.platform.module.OfferingId;
import plus.jia.platform.module.PublishedOffering;
import plus.jia.platform.shared.Language;
import plus.jia.platform.shared.web.Dates;
import plus.jia.spi.LocalizedText;

/** Draws the {@link Matrix} in the reader's language. */
final class MatrixDrawing {
    private final Language language;
    private final LocalDate today;
    private final Terms terms;
    private final List<BuildingView> buildings;
    private final Map<OfferingId, PublishedOffering> offered;
    private final Map<Place, List<EnablementView>> enabled;

    MatrixDrawing(
            Language language,
            Dates dates,
            List<BuildingView> buildings,
            List<PublishedOffering> offerings,
            List<EnablementView> enablements) {
        this.language = language;
        this.today = dates.today();
        this.terms = new Terms(language, dates);
        this.buildings = buildings;
        this.offered = offerings.stream().collect(Collectors.toMap(PublishedOffering::id, offering -> offering));
        this.enabled = enablements.stream().collect(Collectors.groupingBy(Place::of));
    }

    /**
     * Draws it.
     *
     * @param modules the names of modules by their ids
     */
    Matrix draw(Map<String, LocalizedText> modules) {
        Map<String, List<OfferingId>> byModule = Stream.concat(
                        offered.keySet().stream(), enabled.keySet().stream().map(Place::offering))
                .distinct()
                .sorted()
                .collect(Collectors.groupingBy(OfferingId::moduleId, TreeMap::new, Collectors.toList()));
        return new Matrix(
                buildings.stream().map(this::column).toList(),
                byModule.entrySet().stream()
                        .map(entry -> group(entry.getKey(), modules, entry.getValue()))
                        .toList());
    }

    private Matrix.Column column(BuildingView building) {
        return new Matrix.Column(building.code(), said(building.name()));
    }

    private Matrix.Group group(String module, Map<String, LocalizedText> modules, List<OfferingId> offerings) {
        LocalizedText name = modules.getOrDefault(module, LocalizedText.zh(module));
        return new Matrix.Group(
                module, said(name), offerings.stream().map(this::row).toList());
    }

    private Matrix.Row row(OfferingId id) {
        Optional<PublishedOffering> published = Optional.ofNullable(offered.get(id));
        String title = published.map(known -> said(known.offering().title())).orElse(id.toString());
        return new Matrix.Row(
                id.toString(),
                title,
                published.filter(PublishedOffering::available).isPresent(),
                published.isPresent(),
                buildings.stream().map(building -> cell(id, title, building)).toList());
    }

    private Matrix.Cell cell(OfferingId offering, String title, BuildingView building) {
        List<EnablementView> here = enabled.getOrDefault(new Place(building.code(), offering), List.of());
        return new Matrix.Cell(
                building.code(), offering.toString(), said(building.name()), title, state(here), terms.of(here));
    }

    private Matrix.State state(List<EnablementView> here) {
        return here.stream()
                .min(Comparator.comparing(EnablementView::from))
                .map(first -> !first.holdsOn(today)
                        ? Matrix.State.SCHEDULED
                        : first.kind() == EnablementKind.TRIAL ? Matrix.State.TRIAL : Matrix.State.REGULAR)
                .orElse(Matrix.State.OFF);
    }

    private String said(LocalizedText text) {
        return text.in(language.locale());
    }
}
