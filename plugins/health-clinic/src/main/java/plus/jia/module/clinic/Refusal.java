package plus.jia.module.clinic;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import plus.jia.spi.LocalizedText;

/** The administration asked for something that cannot be done. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final String type;
    private final transient @Nullable String field;
    private final transient LocalizedText detail;

    private Refusal(int status, String type, @Nullable String field, String zh, String en) {
        super(en);
        this.status = status;
        this.type = type;
        this.field = field;
        this.detail = LocalizedText.of(zh, en);
    }

    static Refusal invalid(String field, String zh, String en) {
        return new Refusal(400, "invalid", field, zh, en);
    }

    static Refusal notFound(String zh, String en) {
        return new Refusal(404, "not-found", null, zh, en);
    }

    static Refusal conflict(String type, String zh, String en) {
        return new Refusal(409, type, null, zh, en);
    }

    int status() {
        return status;
    }

    String type() {
        return type;
    }

    Optional<String> field() {
        return Optional.ofNullable(field);
    }

    LocalizedText detail() {
        return detail;
    }
}
