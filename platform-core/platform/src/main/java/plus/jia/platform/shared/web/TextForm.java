package plus.jia.platform.shared.web;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import plus.jia.spi.LocalizedText;

/** A text in both languages as somebody types it. */
public class TextForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private String zh;
    private String en;

    public TextForm(@Nullable LocalizedText text) {
        zh = text == null ? "" : text.zh();
        en = text == null ? "" : text.english().orElse("");
    }

    /** The text; the page made sure that there is a Chinese one. */
    public LocalizedText required() {
        return new LocalizedText(zh.strip(), en.strip());
    }

    /** Whether it is whole: not English alone, which could not be kept. */
    public boolean isSound() {
        return !zh.isBlank() || en.isBlank();
    }

    /** The text, or {@code null} when there is none. */
    public @Nullable LocalizedText optional() {
        return zh.isBlank() ? null : required();
    }

    public String getZh() {
        return zh;
    }

    public void setZh(@Nullable String zh) {
        this.zh = zh == null ? "" : zh;
    }

    public String getEn() {
        return en;
    }

    public void setEn(@Nullable String en) {
        this.en = en == null ? "" : en;
    }
}
