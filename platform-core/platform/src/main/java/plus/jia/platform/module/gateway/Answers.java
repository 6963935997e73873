package plus.jia.platform.module.gateway;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Copies and checks what a module answered. Runs inside the guard, so that a list that lies about its length is cut off by the time limit. */
public final class Answers {
    private Answers() {}

    /**
     * A copy of a foreign list that cannot change any more.
     *
     * @param foreign the list as the module gave it
     * @param most how many elements it may have
     * @param what what it holds, for the message
     * @param key what must be unique
     * @return the copy
     * @throws InvalidAnswerException when it is {@code null}, holds {@code null}, repeats a key or is too long
     */
    public static <T> List<T> distinct(@Nullable List<T> foreign, int most, String what, Function<T, String> key) {
        if (foreign == null) {
            throw new InvalidAnswerException("it answered null instead of " + what);
        }
        List<T> copy = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        for (Iterator<T> elements = foreign.iterator(); elements.hasNext(); ) {
            T element = elements.next();
            if (element == null) {
                throw new InvalidAnswerException("it answered null among " + what);
            }
            if (copy.size() == most) {
                throw new InvalidAnswerException("it answered more than " + most + " " + what);
            }
            if (!keys.add(key.apply(element))) {
                throw new InvalidAnswerException("it answered \"" + key.apply(element) + "\" twice among " + what);
            }
            copy.add(element);
        }
        return List.copyOf(copy);
    }

    /** Refuses an answer that breaks a rule of the contract. */
    public static void require(boolean kept, String rule) {
        if (!kept) {
            throw new InvalidAnswerException(rule);
        }
    }
}
