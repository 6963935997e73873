package plus.jia.testkit;

import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One sentence of the contract that can be checked.
 *
 * @param id its id, the same for ever, such as {@code offerings-01}
 * @param sentence what a module must do, as a sentence
 * @param capability the capability that it is about, or {@code null} when it is about every module
 * @param reach where it may be checked
 * @param check the check; throws {@link ContractViolation} when the clause is broken
 */
public record Clause(String id, String sentence, @Nullable Class<?> capability, Reach reach, Consumer<Subject> check) {
    /** Where a clause may be checked. */
    public enum Reach {
        /** It only asks; a module in service does not notice. */
        ANYWHERE,
        /** It sends invented bookings or changes the virtual machine: only in the author's build. */
        AUTHOR_ONLY
    }

    /** Checks the parts. */
    public Clause {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(sentence, "sentence");
        Objects.requireNonNull(reach, "reach");
        Objects.requireNonNull(check, "check");
    }

    static Clause of(String id, String sentence, Consumer<Subject> check) {
        return new Clause(id, sentence, null, Reach.ANYWHERE, check);
    }

    static <T> Clause of(Class<T> capability, String id, String sentence, BiConsumer<T, Subject> check) {
        return new Clause(id, sentence, capability, Reach.ANYWHERE, subject -> subject.capability(capability)
                .ifPresent(found -> check.accept(found, subject)));
    }

    Clause atAuthorOnly() {
        return new Clause(id, sentence, capability, Reach.AUTHOR_ONLY, check);
    }

    /** Whether it is about the given module: it may lack the capability. */
    public boolean appliesTo(Subject subject) {
        return capability == null || subject.capability(capability).isPresent();
    }

    /** The clause as people read it, such as {@code offerings-01: …}. */
    public String title() {
        return id + ": " + sentence;
    }
}
