package plus.jia.platform.enablement.rest;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import plus.jia.platform.enablement.EnablementKind;
import plus.jia.platform.enablement.EnablementTerms;
import plus.jia.platform.module.OfferingId;
import plus.jia.platform.shared.Problem;
import plus.jia.platform.shared.rest.BodyFields;

/** Reads what the office sends to enable something. */
final class EnablementBody {
    private static final Set<String> TERMS = Set.of("kind", "from", "to", "quota", "note");
    private static final Set<String> MANY = Set.of("buildings", "offerings", "kind", "from", "to", "quota", "note");

    private final BodyFields fields;

    private EnablementBody(BodyFields fields) {
        this.fields = fields;
    }

    /** A body for one offering in one building. */
    static EnablementBody one(@Nullable JsonObject body) {
        return new EnablementBody(new BodyFields(body, TERMS));
    }

    /** A body for many offerings in many buildings. */
    static EnablementBody many(@Nullable JsonObject body) {
        return new EnablementBody(new BodyFields(body, MANY));
    }

    EnablementTerms terms() {
        return new EnablementTerms(
                fields.constant("kind", EnablementKind.class),
                fields.day("from").orElse(null),
                fields.day("to").orElse(null),
                fields.number("quota").orElse(null),
                fields.text("note")
                        .map(String::strip)
                        .filter(note -> !note.isEmpty())
                        .orElse(null));
    }

    List<String> buildings() {
        return fields.texts("buildings", building -> building);
    }

    List<OfferingId> offerings() {
        return fields.texts("offerings", written -> OfferingId.parse(written)
                .orElseThrow(() -> Problem.invalid("offerings", "offering-id-malformed", written)));
    }
}
