package plus.jia.module.youth;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;
import plus.jia.spi.LocalizedText;

/**
 * What a camp or event is called.
 *
 * @param zh in Chinese
 * @param en in English, or {@code null}
 */
@Embeddable
record Title(
        @Column(name = "title_zh") String zh,
        @Nullable @Column(name = "title_en") String en) {
    static Title of(LocalizedText text) {
        return new Title(text.zh(), text.en());
    }

    LocalizedText text() {
        return new LocalizedText(zh, en);
    }
}
