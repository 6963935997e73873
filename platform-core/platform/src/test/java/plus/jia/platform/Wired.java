package plus.jia.platform;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import org.assertj.core.api.Assertions;

/** Stands in for the container where a test needs one bean: puts collaborators into its fields. */
public final class Wired {
    private Wired() {}

    /** The bean, with each collaborator put into the fields that it fits. One that fits none fails the test. */
    public static <T> T wired(T bean, Object... collaborators) {
        for (Object collaborator : collaborators) {
            long fields = Arrays.stream(bean.getClass().getDeclaredFields())
                    .filter(field -> !Modifier.isStatic(field.getModifiers()))
                    .filter(field -> field.getType().isInstance(collaborator))
                    .peek(field -> set(field, bean, collaborator))
                    .count();
            Assertions.assertThat(fields).as("fields for %s", collaborator).isPositive();
        }
        return bean;
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
