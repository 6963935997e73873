package plus.jia.platform.catalogue.web;

import org.jspecify.annotations.Nullable;
import plus.jia.platform.catalogue.CataloguePage;
import plus.jia.platform.catalogue.CatalogueQuery;

/**
 * The way from page to page.
 *
 * @param page the page shown
 * @param pages how many there are
 * @param previous where the page before is, or {@code null}
 * @param next where the page after is, or {@code null}
 */
public record Pager(
        int page,
        int pages,
        @Nullable String previous,
        @Nullable String next) {
    static Pager of(CataloguePage found, CatalogueQuery query) {
        int pages = (found.total() + found.size() - 1) / found.size();
        int page = found.page();
        return new Pager(
                page,
                pages,
                page > 1 ? CatalogueAddress.onPage(Math.max(1, Math.min(page - 1, pages)), query) : null,
                page < pages ? CatalogueAddress.onPage(page + 1, query) : null);
    }

    /** Whether there is anything to turn. */
    public boolean needed() {
        return pages > 1 || page > 1;
    }
}
