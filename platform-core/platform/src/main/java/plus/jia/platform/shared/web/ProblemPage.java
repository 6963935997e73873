package plus.jia.platform.shared.web;

import java.util.Locale;
import plus.jia.platform.shared.ProblemDocument;
import plus.jia.platform.shared.Texts;

/** A problem as a page of its own. Not Faces, so that it can also tell what went wrong in Faces. */
final class ProblemPage {
    private static final String TEMPLATE = """
            <!DOCTYPE html>
            <html lang="%1$s">
            <head>
            <meta charset="UTF-8"/>
            <meta name="viewport" content="width=device-width, initial-scale=1"/>
            <meta name="color-scheme" content="light dark"/>
            <title>%2$s · 家+</title>
            <link rel="icon" type="image/svg+xml" href="/resources/mark.svg"/>
            <link rel="stylesheet" href="/resources/jia.css"/>
            </head>
            <body>
            <header class="masthead">
            <div class="masthead-row">
            <a class="wordmark" href="/" aria-label="%4$s"><img src="/resources/mark.svg" alt="" width="32" height="32"/><span aria-hidden="true">家+</span></a>
            </div>
            </header>
            <main class="page page-narrow">
            <h1>%2$s</h1>
            <p class="lead">%3$s</p>
            <p class="actions">%5$s</p>
            </main>
            </body>
            </html>
            """;

    /** An empty address is the one the reader is at, with all its parameters. */
    private static final String SAME_ADDRESS = "";

    private ProblemPage() {}

    static String html(ProblemDocument problem, Locale locale) {
        return TEMPLATE.formatted(
                locale.toLanguageTag(),
                escaped(problem.title()),
                escaped(problem.detail()),
                escaped(Texts.text(locale, "frame.home")),
                actions(problem, locale));
    }

    /** What passes by itself can be tried again; from everything else the way leads elsewhere. */
    private static String actions(ProblemDocument problem, Locale locale) {
        return problem.extra().containsKey("retryAfter") || problem.status() == 503
                ? link(SAME_ADDRESS, "button", "page.retry", locale)
                        + link("/", "button button-quiet", "page.home", locale)
                : link("/", "button", "page.home", locale)
                        + link("/catalogue", "button button-quiet", "page.services", locale);
    }

    private static String link(String address, String style, String text, Locale locale) {
        return "<a class=\"%s\" href=\"%s\">%s</a>".formatted(style, address, escaped(Texts.text(locale, text)));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
