package plus.jia.platform.shared.rest;

import plus.jia.platform.shared.Problem;

/** The rule for {@code page} and {@code size} of every list. */
public final class Paging {
    /** So that page times size cannot overflow. */
    private static final int LAST_PAGE = 1_000_000;

    private Paging() {}

    /** Refuses a page before the first or absurdly far, and a size out of bounds. */
    public static void check(int page, int size, int largest) {
        if (page < 1 || page > LAST_PAGE) {
            throw Problem.invalid("page", "page-out-of-range", LAST_PAGE);
        }
        if (size < 1 || size > largest) {
            throw Problem.invalid("size", "size-out-of-range", largest);
        }
    }
}
