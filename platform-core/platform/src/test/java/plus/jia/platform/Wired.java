package plus.jia.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.invoke.MethodType;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Stands in for the container where a test needs one bean: puts collaborators into its fields. */
public final class Wired {
    private Wired() {}

    /** The bean, with each collaborator put into the fields that it fits. One that fits none fails the test. */
    public static <T> T wired(T bean, Object... collaborators) {
        for (Object collaborator : collaborators) {
            assertThat(offer(bean, collaborator))
                    .as("fields for %s", collaborator)
                    .isPositive();
        }
        return bean;
    }

    /** Puts the collaborator into the fields that it fits, and tells how many those were. */
    static long offer(Object bean, Object collaborator) {
        List<Field> fitting = fields(bean.getClass())
                .filter(field -> !Modifier.isStatic(field.getModifiers()))
                .filter(field -> MethodType.methodType(field.getType())
                        .wrap()
                        .returnType()
                        .isInstance(collaborator))
                .toList();
        fitting.forEach(field -> set(field, bean, collaborator));
        return fitting.size();
    }

    private static Stream<Field> fields(Class<?> type) {
        return type == null
                ? Stream.of()
                : Stream.concat(Arrays.stream(type.getDeclaredFields()), fields(type.getSuperclass()));
    }

    private static void set(Field field, Object bean, Object value) {
        try {
            field.setAccessible(true);
            field.set(bean, value);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
