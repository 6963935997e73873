package plus.jia.platform.shared;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;
import plus.jia.spi.LocalizedText;

/** A {@link LocalizedText} as two columns of an entity. */
@Embeddable
public class StoredText {
    private String zh;
    private @Nullable String en;

    /** For the persistence provider. */
    protected StoredText() {
        zh = "";
    }

    private StoredText(LocalizedText text) {
        zh = text.zh();
        en = text.en();
    }

    public static StoredText of(LocalizedText text) {
        return new StoredText(text);
    }

    public static @Nullable StoredText ofNullable(@Nullable LocalizedText text) {
        return text == null ? null : new StoredText(text);
    }

    public static @Nullable LocalizedText textOf(@Nullable StoredText stored) {
        return stored == null ? null : stored.text();
    }

    public LocalizedText text() {
        return new LocalizedText(zh, en);
    }
}
