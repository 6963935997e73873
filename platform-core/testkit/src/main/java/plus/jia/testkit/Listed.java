package plus.jia.testkit;

import static plus.jia.testkit.ContractViolation.unless;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What every list that a module answers must be. */
final class Listed {
    private Listed() {}

    static <T> void complete(@Nullable List<T> answered, String call) {
        unless(answered != null, "%s answered null", call);
        unless(answered.stream().noneMatch(Objects::isNull), "%s answered a list that holds null", call);
    }

    static <T> void atMost(int most, List<T> answered, String call) {
        unless(answered.size() <= most, "%s answered %d elements, more than %d", call, answered.size(), most);
    }

    static <T> void unique(List<T> answered, Function<T, String> code, String call) {
        Set<String> seen = new HashSet<>();
        for (T one : answered) {
            unless(seen.add(code.apply(one)), "%s answered the code \"%s\" twice", call, code.apply(one));
        }
    }

    static <T> void same(List<T> first, List<T> second, String call) {
        unless(first.equals(second), "%s answered two things to one question:%n%s%n%s", call, first, second);
    }
}
