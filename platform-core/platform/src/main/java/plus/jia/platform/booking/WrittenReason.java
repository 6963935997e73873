package plus.jia.platform.booking;

import org.jspecify.annotations.Nullable;
import plus.jia.platform.shared.Problem;
import plus.jia.spi.LocalizedText;

/** A reason as somebody in charge wrote it, for the person concerned to read. */
public final class WrittenReason {
    private static final int LONGEST = 1000;

    private WrittenReason() {}

    /**
     * The reason; {@code null} when none was written.
     *
     * @throws Problem when it is too long
     */
    public static @Nullable LocalizedText of(@Nullable String written) {
        if (written == null || written.isBlank()) {
            return null;
        }
        if (written.length() > LONGEST) {
            throw Problem.invalid("reason", "enablement-note-too-long", LONGEST);
        }
        return LocalizedText.zh(written.strip());
    }
}
