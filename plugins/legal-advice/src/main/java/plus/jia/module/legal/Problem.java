package plus.jia.module.legal;

import jakarta.json.Json;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import plus.jia.spi.LocalizedText;

/** What is wrong with a request, as problem+json in the reader's language. */
record Problem(int status, String type, LocalizedText detail) {
    private static final LocalizedText TITLE = LocalizedText.of("无法完成", "Cannot be done");

    static Problem input(String type, LocalizedText detail) {
        return new Problem(400, type, detail);
    }

    Response in(HttpHeaders request) {
        Locale language = request.getAcceptableLanguages().get(0);
        String body = Json.createObjectBuilder()
                .add("type", "https://jia.plus/problems/legal-advice/" + type)
                .add("title", TITLE.in(language))
                .add("status", status)
                .add("detail", detail.in(language))
                .build()
                .toString();
        return Response.status(status)
                .type("application/problem+json;charset=UTF-8")
                .entity(body)
                .build();
    }
}
