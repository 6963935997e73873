package plus.jia.module.clinic;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.Optional;
import plus.jia.spi.LocalizedText;

/** Writes what went wrong as problem+json (RFC 9457), in the reader's language. */
record Problem(int status, String type, Optional<String> field, LocalizedText detail) {
    private static final String TYPES = "https://jia.plus/problems/health-clinic/";

    static Problem of(int status, String type, String zh, String en) {
        return new Problem(status, type, Optional.empty(), LocalizedText.of(zh, en));
    }

    Response in(HttpHeaders request) {
        JsonObjectBuilder document = Json.createObjectBuilder()
                .add("type", TYPES + type)
                .add("title", Response.Status.fromStatusCode(status).getReasonPhrase())
                .add("status", status)
                .add("detail", detail.in(language(request)));
        field.ifPresent(name -> document.add("field", name));
        return Response.status(status)
                .type("application/problem+json;charset=UTF-8")
                .entity(document.build().toString())
                .build();
    }

    /** Read by hand: the container refuses a malformed header with an error of its own. */
    private static Locale language(HttpHeaders request) {
        String accepted =
                Optional.ofNullable(request.getHeaderString("Accept-Language")).orElse("");
        return Locale.forLanguageTag(accepted.split("[,;]", 2)[0].strip());
    }
}
