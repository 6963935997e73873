package plus.jia.platform.catalogue.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import plus.jia.platform.catalogue.Coded;
import plus.jia.platform.catalogue.OfferingDetails;

/**
 * A question as it is announced before anybody has to answer it.
 *
 * @param label the question
 * @param form how it is answered: its choices, or the kind of answer
 * @param required whether it must be answered
 * @param sensitive whether the answer is sensitive by law
 * @param why why it is asked, or {@code null}
 */
public record AskedQuestion(
        String label,
        String form,
        boolean required,
        boolean sensitive,
        @Nullable String why) {
    static AskedQuestion of(OfferingDetails.Asked asked, Speech speech) {
        List<String> choices = asked.choices().stream().map(Coded::label).toList();
        String kind = speech.text("question." + asked.kind());
        return new AskedQuestion(
                asked.label(),
                choices.isEmpty() ? kind : speech.text("question.choices", kind, speech.list(choices)),
                asked.required(),
                asked.sensitive(),
                asked.why());
    }
}
