package plus.jia.platform.shared.web;

import java.util.Locale;
import plus.jia.platform.shared.ProblemDocument;
import plus.jia.platform.shared.Texts;

/** A problem as a page of its own. Not Faces, so that it can also tell what went wrong in Faces. */
final class ProblemPage {
    private static final String TEMPLATE = """
            <!DOCTYPE html>
            <html lang="%s">
            <head>
            <meta charset="UTF-8"/>
            <meta name="viewport" content="width=device-width, initial-scale=1"/>
            <title>%s · 家+</title>
            <link rel="stylesheet" href="/resources/jia.css"/>
            </head>
            <body>
            <main class="page page-narrow">
            <h1>%s</h1>
            <p>%s</p>
            <p><a href="/">%s</a></p>
            </main>
            </body>
            </html>
            """;

    private ProblemPage() {}

    static String html(ProblemDocument problem, Locale locale) {
        return TEMPLATE.formatted(
                locale.toLanguageTag(),
                escaped(problem.title()),
                escaped(problem.title()),
                escaped(problem.detail()),
                escaped(Texts.text(locale, "page.home")));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
