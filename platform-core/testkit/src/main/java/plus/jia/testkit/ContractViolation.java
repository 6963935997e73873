package plus.jia.testkit;

import org.jspecify.annotations.Nullable;

/** A clause is broken; the message says what was seen and what was expected. */
public final class ContractViolation extends AssertionError {
    private static final long serialVersionUID = 1L;

    ContractViolation(String message) {
        super(message);
    }

    ContractViolation(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    static void unless(boolean kept, String message, Object... parts) {
        if (!kept) {
            throw new ContractViolation(message.formatted(parts));
        }
    }
}
