package plus.jia.platform.catalogue.web;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import plus.jia.platform.building.BuildingView;
import plus.jia.platform.catalogue.CataloguePage;
import plus.jia.platform.catalogue.CatalogueQuery;
import plus.jia.platform.catalogue.CatalogueSnapshot;
import plus.jia.platform.catalogue.FacetValue;

/**
 * Buildings of which the same can be said.
 *
 * @param code for style sheets
 * @param title what can be said of them
 * @param buildings the buildings: those with the most to do first, then by code
 */
public record BuildingGroup(String code, String title, List<Line> buildings) {
    /**
     * One building.
     *
     * @param code its code
     * @param name its name
     * @param href its catalogue
     * @param today how many offerings have a session today
     * @param total how many offerings are enabled
     */
    public record Line(String code, String name, String href, int today, int total) {
        private String group() {
            if (today > 0) {
                return "today";
            }
            return total > 0 ? "later" : "none";
        }
    }

    /** The buildings whose name or address contains all of the words, in groups. */
    static List<BuildingGroup> of(CatalogueSnapshot catalogue, String words, Speech speech) {
        List<Line> lines = catalogue.buildings().stream()
                .filter(building -> matches(building, words))
                .map(building -> line(building, catalogue, speech))
                .sorted(Comparator.comparing(Line::today)
                        .thenComparing(Line::total)
                        .reversed())
                .toList();
        return Stream.of("today", "later", "none")
                .map(group -> new BuildingGroup(
                        group,
                        speech.text("front.group." + group),
                        lines.stream()
                                .filter(line -> line.group().equals(group))
                                .toList()))
                .filter(group -> !group.buildings().isEmpty())
                .toList();
    }

    private static Line line(BuildingView building, CatalogueSnapshot catalogue, Speech speech) {
        CatalogueQuery query = CatalogueQuery.in(building.code());
        CataloguePage page = catalogue.find(query.onPage(1, 1), speech.locale());
        return new Line(
                building.code(),
                speech.say(building.name()),
                CatalogueAddress.of(query),
                ofToday(page, speech),
                page.total());
    }

    private static int ofToday(CataloguePage page, Speech speech) {
        String today = speech.times().today().toString();
        return page.facets().day().stream()
                .filter(day -> day.code().equals(today))
                .mapToInt(FacetValue::count)
                .sum();
    }

    private static boolean matches(BuildingView building, String words) {
        String name = (building.name().zh() + " " + building.name().english().orElse("") + " " + building.code())
                .toLowerCase(Locale.ROOT);
        return Stream.of(words.toLowerCase(Locale.ROOT).split("\\s+")).allMatch(name::contains);
    }
}
