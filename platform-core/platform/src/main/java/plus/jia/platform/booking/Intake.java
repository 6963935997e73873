package plus.jia.platform.booking;

import static plus.jia.platform.shared.JsonFactory.JSON;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import plus.jia.spi.booking.Attendee;
import plus.jia.spi.offering.DataKind;
import plus.jia.spi.offering.Offering;

/**
 * What a person said for a booking: who comes, the answers, and where to write. Kept sealed; must not be logged.
 *
 * @param attendees who comes
 * @param answers by question key
 * @param contact a mail address, or {@code null}
 */
public record Intake(
        List<Attendee> attendees,
        Map<String, String> answers,
        @Nullable String contact) {
    public Intake {
        attendees = List.copyOf(attendees);
        answers = Map.copyOf(answers);
    }

    static Intake empty() {
        return new Intake(List.of(), Map.of(), null);
    }

    /** Without what is sensitive, as the station and the office may see it. */
    Intake withoutSensitive(Offering offering) {
        Predicate<String> open = key -> offering.questions().stream()
                .anyMatch(question -> question.key().equals(key) && !question.sensitive());
        return new Intake(
                attendees.stream().map(Intake::withoutSensitive).toList(),
                answers.entrySet().stream()
                        .filter(answer -> open.test(answer.getKey()))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)),
                contact);
    }

    private static Attendee withoutSensitive(Attendee attendee) {
        return new Attendee(attendee.data().entrySet().stream()
                .filter(entry -> !entry.getKey().isSensitive())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    String toJson() {
        JsonArrayBuilder people = JSON.createArrayBuilder();
        for (Attendee attendee : attendees) {
            JsonObjectBuilder person = JSON.createObjectBuilder();
            new TreeMap<>(attendee.data()).forEach((kind, value) -> person.add(kind.name(), value));
            people.add(person);
        }
        JsonObjectBuilder said = JSON.createObjectBuilder();
        answers.forEach(said::add);
        JsonObjectBuilder json =
                JSON.createObjectBuilder().add("attendees", people).add("answers", said);
        if (contact != null) {
            json.add("contact", contact);
        }
        return json.build().toString();
    }

    static Intake ofJson(String written) {
        JsonObject json = JSON.createReader(new StringReader(written)).readObject();
        return new Intake(
                json.getJsonArray("attendees").getValuesAs(JsonObject.class).stream()
                        .map(Intake::attendee)
                        .toList(),
                texts(json.getJsonObject("answers")),
                json.getString("contact", null));
    }

    private static Attendee attendee(JsonObject json) {
        return new Attendee(texts(json).entrySet().stream()
                .collect(Collectors.toMap(entry -> DataKind.valueOf(entry.getKey()), Map.Entry::getValue)));
    }

    private static Map<String, String> texts(JsonObject json) {
        return json.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> ((JsonString) entry.getValue()).getString()));
    }

    /** Names nothing of its content. */
    @Override
    public String toString() {
        return "Intake of " + attendees.size();
    }
}
