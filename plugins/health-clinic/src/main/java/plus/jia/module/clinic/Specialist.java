package plus.jia.module.clinic;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import plus.jia.spi.LocalizedText;

/** A physician of a department. */
@Entity
class Specialist {
    @Id
    private String code;

    private String department;

    @Column(name = "name_zh")
    private String nameZh;

    @Column(name = "name_en")
    private String nameEn;

    @Column(name = "rank_zh")
    private String rankZh;

    @Column(name = "rank_en")
    private String rankEn;

    protected Specialist() {}

    Specialist(String code, String department, LocalizedText name, LocalizedText rank) {
        this.code = code;
        this.department = department;
        this.nameZh = name.zh();
        this.nameEn = name.english().orElseThrow();
        this.rankZh = rank.zh();
        this.rankEn = rank.english().orElseThrow();
    }

    String code() {
        return code;
    }

    String department() {
        return department;
    }

    /** Name and rank as patients read them. */
    LocalizedText display() {
        return LocalizedText.of(nameZh + " " + rankZh, nameEn + ", " + rankEn);
    }
}
