package plus.jia.spi.offering;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import plus.jia.spi.Codes;
import plus.jia.spi.LocalizedText;

/**
 * One service that a module offers, independent of any building. The office enables it building by building.
 *
 * <p>Immutable and complete: the platform stores it and answers every question of a browsing person from it alone. It holds no
 * personal data. Made with {@link #builder}.
 *
 * @param code its code, unique within the module and the same for ever
 * @param title its title, at most 60 characters
 * @param summary what it is, for whom, in a few sentences
 * @param category its place in the taxonomy
 * @param mode how people get it
 * @param eligibility who may book it
 * @param price what it costs
 * @param duration how long a visit usually takes, positive, or {@code null} where it varies
 * @param allocation who gets a place when there are too few; {@code null} exactly when the mode is not
 *     {@link BookingMode#ENROLMENT}
 * @param decision whether the module has a say in each booking
 * @param questions the intake questions in the order asked, keys unique, at most 30
 * @param personalData which personal data it needs and why, one entry a kind
 * @param keywords words people search by that are in neither title nor summary, such as {@code 劳动仲裁}; at most 50
 * @since level 1
 */
public record Offering(
        String code,
        LocalizedText title,
        LocalizedText summary,
        Category category,
        BookingMode mode,
        Eligibility eligibility,
        Price price,
        @Nullable Duration duration,
        @Nullable Allocation allocation,
        DecisionPolicy decision,
        List<Question> questions,
        List<PersonalDataUse> personalData,
        Set<String> keywords) {
    /** The most characters of a title. */
    public static final int MAX_TITLE = 60;

    /**
     * Checks that the parts fit together.
     *
     * @throws IllegalArgumentException when they do not; the message says which
     */
    public Offering {
        Codes.require(code, "offering code");
        requirePresent(code, title, summary, category, mode, eligibility, price, decision);
        questions = List.copyOf(questions);
        personalData = List.copyOf(personalData);
        keywords = Set.copyOf(keywords);
        refuse(title.zh().length() > MAX_TITLE, code, "its title has more than " + MAX_TITLE + " characters");
        refuse(duration != null && (duration.isZero() || duration.isNegative()), code, "its duration is not positive");
        refuse(
                (mode == BookingMode.ENROLMENT) == (allocation == null),
                code,
                "an allocation belongs to enrolments, and those need one");
        refuse(mode == BookingMode.DROP_IN && !questions.isEmpty(), code, "a drop-in asks nothing");
        refuse(
                mode == BookingMode.DROP_IN && decision != DecisionPolicy.NOT_ASKED,
                code,
                "a drop-in has nothing to decide");
        refuse(questions.size() > 30, code, "it asks more than 30 questions");
        refuse(keywords.size() > 50, code, "it has more than 50 keywords");
        refuse(distinct(questions, Question::key) != questions.size(), code, "two questions share a key");
        refuse(distinct(personalData, PersonalDataUse::kind) != personalData.size(), code, "it repeats a kind of data");
    }

    /**
     * Begins an offering; title and summary must follow.
     *
     * @param code its code
     * @param mode how people get it
     * @param category its place in the taxonomy
     * @return a builder, for one thread
     */
    public static Builder builder(String code, BookingMode mode, Category category) {
        return new Builder(code, mode, category);
    }

    /**
     * Whether any question or declared data is sensitive.
     *
     * @return true when something of it is
     */
    public boolean asksSensitiveData() {
        return questions.stream().anyMatch(Question::sensitive)
                || personalData.stream().anyMatch(use -> use.kind().isSensitive());
    }

    private static void requirePresent(String code, @Nullable Object... parts) {
        for (Object part : parts) {
            Objects.requireNonNull(part, () -> "offering " + code + " lacks a required part");
        }
    }

    private static void refuse(boolean wrong, String code, String reason) {
        if (wrong) {
            throw new IllegalArgumentException("offering " + code + ": " + reason);
        }
    }

    private static <T> long distinct(List<T> values, java.util.function.Function<T, ?> key) {
        return values.stream().map(key).distinct().count();
    }

    /** Collects the parts of an {@link Offering}. Not safe for several threads. */
    public static final class Builder {
        private final String code;
        private final BookingMode mode;
        private final Category category;
        private final List<Question> questions = new ArrayList<>();
        private final List<PersonalDataUse> personalData = new ArrayList<>();
        private final Set<String> keywords = new HashSet<>();
        private @Nullable LocalizedText title;
        private @Nullable LocalizedText summary;
        private Eligibility eligibility = Eligibility.everyone();
        private Price price = Price.free();
        private @Nullable Duration duration;
        private @Nullable Allocation allocation;
        private DecisionPolicy decision = DecisionPolicy.NOT_ASKED;

        private Builder(String code, BookingMode mode, Category category) {
            this.code = code;
            this.mode = mode;
            this.category = category;
        }

        /**
         * Sets the title.
         *
         * @param text the title
         * @return this
         */
        public Builder title(LocalizedText text) {
            title = text;
            return this;
        }

        /**
         * Sets the summary.
         *
         * @param text the summary
         * @return this
         */
        public Builder summary(LocalizedText text) {
            summary = text;
            return this;
        }

        /**
         * Sets who may book; everyone unless said.
         *
         * @param who the eligibility
         * @return this
         */
        public Builder eligibility(Eligibility who) {
            eligibility = who;
            return this;
        }

        /**
         * Sets the price; free unless said.
         *
         * @param amount the price
         * @return this
         */
        public Builder price(Price amount) {
            price = amount;
            return this;
        }

        /**
         * Sets how long a visit usually takes.
         *
         * @param usual the duration
         * @return this
         */
        public Builder duration(Duration usual) {
            duration = usual;
            return this;
        }

        /**
         * Sets who gets a place; for enrolments only.
         *
         * @param rule the allocation
         * @return this
         */
        public Builder allocation(Allocation rule) {
            allocation = rule;
            return this;
        }

        /**
         * Sets whether the module has a say; not asked unless said.
         *
         * @param policy the policy
         * @return this
         */
        public Builder decision(DecisionPolicy policy) {
            decision = policy;
            return this;
        }

        /**
         * Adds an intake question.
         *
         * @param question the question
         * @return this
         */
        public Builder ask(Question question) {
            questions.add(question);
            return this;
        }

        /**
         * Declares personal data that is needed.
         *
         * @param use the kind, purpose and time kept
         * @return this
         */
        public Builder needs(PersonalDataUse use) {
            personalData.add(use);
            return this;
        }

        /**
         * Adds words that people search by.
         *
         * @param words the words
         * @return this
         */
        public Builder keywords(String... words) {
            keywords.addAll(List.of(words));
            return this;
        }

        /**
         * Makes the offering.
         *
         * @return the offering, will never be {@code null}
         * @throws IllegalArgumentException when the parts do not fit together
         * @throws NullPointerException when title or summary is missing
         */
        public Offering build() {
            return new Offering(
                    code,
                    title,
                    summary,
                    category,
                    mode,
                    eligibility,
                    price,
                    duration,
                    allocation,
                    decision,
                    questions,
                    personalData,
                    keywords);
        }
    }
}
