package plus.jia.module.youth;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;
import plus.jia.spi.LocalizedText;

/** What a camp or event is called. */
@Embeddable
class Title {
    @Column(name = "title_zh")
    private String zh;

    @Column(name = "title_en")
    private @Nullable String en;

    /** For Jakarta Persistence. */
    protected Title() {}

    Title(LocalizedText text) {
        zh = text.zh();
        en = text.en();
    }

    LocalizedText text() {
        return new LocalizedText(zh, en);
    }
}
