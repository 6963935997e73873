package plus.jia.module.clinic;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import plus.jia.spi.LocalizedText;

/** Writes what went wrong as problem+json (RFC 9457), in the reader's language. */
record Problem(int status, String type, Optional<String> field, LocalizedText detail) {
    private static final String TYPES = "https://jia.plus/problems/health-clinic/";

    Response in(HttpHeaders request) {
        JsonObjectBuilder document = Json.createObjectBuilder()
                .add("type", TYPES + type)
                .add("title", Response.Status.fromStatusCode(status).getReasonPhrase())
                .add("status", status)
                .add("detail", detail.in(request.getAcceptableLanguages().get(0)));
        field.ifPresent(name -> document.add("field", name));
        return Response.status(status)
                .type("application/problem+json;charset=UTF-8")
                .entity(document.build().toString())
                .build();
    }
}
