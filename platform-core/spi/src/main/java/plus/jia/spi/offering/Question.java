package plus.jia.spi.offering;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import plus.jia.spi.Codes;
import plus.jia.spi.LocalizedText;

/**
 * One intake question. The platform renders it, checks the answer by these rules on the page and again on the server,
 * and passes it to the module with the booking. Immutable.
 *
 * <p>Example: {@code Question.longText("symptoms", LocalizedText.of("哪里不舒服？", "What is the matter?")).asSensitive()}
 *
 * @param key the key of the answer, a {@link Codes code}, unique within the offering
 * @param label the question as the person reads it
 * @param why why it is asked, shown beside the field, or {@code null} where it is plain
 * @param kind the form of the answer
 * @param required whether it must be answered
 * @param sensitive whether the answer is kept encrypted and away from the office
 * @param choices the answers to choose from; not empty exactly for the two choice kinds
 * @param min the lowest number, or {@code null}; only for {@link Kind#NUMBER}
 * @param max the highest number, or the most characters of a text; {@code null} for the platform's limit
 * @since level 1
 */
public record Question(
        String key,
        LocalizedText label,
        @Nullable LocalizedText why,
        Kind kind,
        boolean required,
        boolean sensitive,
        List<Choice> choices,
        @Nullable Integer min,
        @Nullable Integer max) {
    /**
     * Checks that the parts fit together.
     *
     * @throws IllegalArgumentException when choices are missing, superfluous or repeated, or the limits contradict each other
     */
    public Question {
        Codes.require(key, "question key");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(kind, "kind");
        choices = List.copyOf(choices);
        boolean chooses = kind == Kind.SINGLE_CHOICE || kind == Kind.MULTIPLE_CHOICE;
        if (chooses == choices.isEmpty()) {
            throw new IllegalArgumentException(
                    "question " + key + ": choices belong to choice questions, and those need them");
        }
        if (choices.stream().map(Choice::code).distinct().count() != choices.size()) {
            throw new IllegalArgumentException("question " + key + " repeats a choice");
        }
        if (min != null && max != null && min > max) {
            throw new IllegalArgumentException("question " + key + ": " + min + " is above " + max);
        }
    }

    /**
     * A required one-line question.
     *
     * @param key the key of the answer
     * @param label the question
     * @return the question
     */
    public static Question text(String key, LocalizedText label) {
        return new Question(key, label, null, Kind.TEXT, true, false, List.of(), null, null);
    }

    /**
     * A required question for some sentences.
     *
     * @param key the key of the answer
     * @param label the question
     * @return the question
     */
    public static Question longText(String key, LocalizedText label) {
        return new Question(key, label, null, Kind.LONG_TEXT, true, false, List.of(), null, null);
    }

    /**
     * A required question with one of some answers.
     *
     * @param key the key of the answer
     * @param label the question
     * @param choices the answers
     * @return the question
     */
    public static Question oneOf(String key, LocalizedText label, Choice... choices) {
        return new Question(key, label, null, Kind.SINGLE_CHOICE, true, false, List.of(choices), null, null);
    }

    /**
     * A required question for a whole number.
     *
     * @param key the key of the answer
     * @param label the question
     * @param min the lowest number
     * @param max the highest number
     * @return the question
     */
    public static Question number(String key, LocalizedText label, int min, int max) {
        return new Question(key, label, null, Kind.NUMBER, true, false, List.of(), min, max);
    }

    /**
     * A required question of any kind without choices.
     *
     * @param key the key of the answer
     * @param label the question
     * @param kind the form of the answer
     * @return the question
     */
    public static Question of(String key, LocalizedText label, Kind kind) {
        return new Question(key, label, null, kind, true, false, List.of(), null, null);
    }

    /**
     * The same question, free to be left open.
     *
     * @return the question
     */
    public Question asOptional() {
        return new Question(key, label, why, kind, false, sensitive, choices, min, max);
    }

    /**
     * The same question, its answer kept encrypted.
     *
     * @return the question
     */
    public Question asSensitive() {
        return new Question(key, label, why, kind, required, true, choices, min, max);
    }

    /**
     * The same question with its reason.
     *
     * @param reason why it is asked
     * @return the question
     */
    public Question because(LocalizedText reason) {
        return new Question(key, label, reason, kind, required, sensitive, choices, min, max);
    }

    /** The form of an answer. */
    public enum Kind {
        /** One line of text. */
        TEXT,
        /** Several lines of text. */
        LONG_TEXT,
        /** One of the choices, passed as its code. */
        SINGLE_CHOICE,
        /** Some of the choices, passed as codes separated by commas. */
        MULTIPLE_CHOICE,
        /** A whole number. */
        NUMBER,
        /** A day, passed as {@code 2026-11-24}. */
        DATE,
        /** Passed as {@code true} or {@code false}. */
        YES_NO,
        /** A telephone number. */
        PHONE
    }
}
