package plus.jia.module.youth;

import jakarta.json.Json;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import plus.jia.spi.LocalizedText;

/** What is wrong with a request, as problem+json in the reader's language. */
record Problem(String type, LocalizedText detail) {
    private static final LocalizedText TITLE = LocalizedText.of("无法保存", "Cannot be stored");

    Response in(HttpHeaders request) {
        var language = request.getAcceptableLanguages().get(0);
        String body = Json.createObjectBuilder()
                .add("type", "https://jia.plus/problems/youth-programmes/" + type)
                .add("title", TITLE.in(language))
                .add("status", 400)
                .add("detail", detail.in(language))
                .build()
                .toString();
        return Response.status(400)
                .type("application/problem+json;charset=UTF-8")
                .entity(body)
                .build();
    }
}
