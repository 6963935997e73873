package plus.jia.platform.identity.web;

/** What a browser may load and do on a page, by the part of the platform that it belongs to. */
final class ContentPolicy {
    private static final String NOTHING =
            "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

    private static final String FRAME =
            "default-src 'none'; script-src 'self'; %s; img-src 'self' data:; font-src 'self';"
                    + " connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

    private static final String PAGES = FRAME.formatted("style-src 'self'");

    private static final String CONSOLE = FRAME.formatted("style-src 'self' 'unsafe-inline'");

    private ContentPolicy() {}

    static String of(String address) {
        if (address.startsWith("/api/")) {
            return NOTHING;
        }
        return address.startsWith("/console") ? CONSOLE : PAGES;
    }
}
