package plus.jia.platform.enablement.web;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import plus.jia.platform.module.OfferingId;

/** The cells of the matrix that something is about to be done to. */
public record Selection(List<Matrix.Cell> cells) {
    public boolean isEmpty() {
        return cells.isEmpty();
    }

    public boolean isSingle() {
        return cells.size() == 1;
    }

    /** The one cell, where there is one. */
    public Matrix.Cell single() {
        return cells.get(0);
    }

    /** Those that are on, or are going to be. */
    public List<Matrix.Cell> on() {
        return cells.stream().filter(Matrix.Cell::isOn).toList();
    }

    public int offCount() {
        return cells.size() - on().size();
    }

    static Set<String> buildingsOf(List<Matrix.Cell> cells) {
        return cells.stream().map(Matrix.Cell::building).collect(Collectors.toSet());
    }

    static Set<OfferingId> offeringsOf(List<Matrix.Cell> cells) {
        return cells.stream()
                .flatMap(cell -> OfferingId.parse(cell.offering()).stream())
                .collect(Collectors.toSet());
    }
}
