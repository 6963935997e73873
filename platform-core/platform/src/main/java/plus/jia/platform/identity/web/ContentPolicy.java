package plus.jia.platform.identity.web;

/** What a browser may load and do, by the part of the platform that an address belongs to. */
final class ContentPolicy {
    private static final String PAGES = "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self';"
            + " connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'; script-src 'self'";

    private static final String API = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

    private ContentPolicy() {}

    static String of(String address) {
        return address.startsWith("/api/") ? API : PAGES;
    }
}
