package plus.jia.platform.shared;

import jakarta.servlet.http.HttpServletRequest;

/** The {@code WWW-Authenticate} header of a 401. */
public final class Challenge {
    private static final String BASIC = "Basic realm=\"Jia+\", charset=\"UTF-8\"";

    /** A scheme no browser knows: a script of a page gets a plain 401, and its reader no pop-up asking for a password. */
    private static final String FORM = "Form location=\"/login\"";

    private Challenge() {}

    /** Basic, unless a page's script is asking. */
    public static String of(HttpServletRequest request) {
        String mode = request.getHeader("Sec-Fetch-Mode");
        return mode == null || mode.equals("navigate") ? BASIC : FORM;
    }
}
