package plus.jia.module.clinic;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;
import plus.jia.spi.LocalizedText;

/** A department of the hospital that sends specialists; people book it as one offering. */
@Entity
class Department {
    @Id
    private String code;

    private int position;

    @Column(name = "title_zh")
    private String titleZh;

    @Column(name = "title_en")
    private String titleEn;

    @Column(name = "summary_zh")
    private String summaryZh;

    @Column(name = "summary_en")
    private String summaryEn;

    private String[] keywords;

    protected Department() {}

    Department(String code, int position, LocalizedText title, LocalizedText summary, String... keywords) {
        this.code = code;
        this.position = position;
        this.titleZh = title.zh();
        this.titleEn = title.english().orElseThrow();
        this.summaryZh = summary.zh();
        this.summaryEn = summary.english().orElseThrow();
        this.keywords = keywords.clone();
    }

    String code() {
        return code;
    }

    LocalizedText title() {
        return LocalizedText.of(titleZh, titleEn);
    }

    LocalizedText summary() {
        return LocalizedText.of(summaryZh, summaryEn);
    }

    List<String> keywords() {
        return List.of(keywords);
    }
}
