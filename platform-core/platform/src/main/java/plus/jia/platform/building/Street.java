package plus.jia.platform.building;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import plus.jia.platform.shared.StoredText;
import plus.jia.spi.Codes;

/** The street whose office runs this platform. */
@Entity
@Table(name = "street")
class Street {
    @Id
    private String code;

    @Version
    private int version;

    @Embedded
    @AttributeOverride(name = "zh", column = @Column(name = "name_zh"))
    @AttributeOverride(name = "en", column = @Column(name = "name_en"))
    private StoredText name;

    @Embedded
    @AttributeOverride(name = "zh", column = @Column(name = "district_zh"))
    @AttributeOverride(name = "en", column = @Column(name = "district_en"))
    private StoredText district;

    @ElementCollection
    @CollectionTable(name = "street_figure", joinColumns = @JoinColumn(name = "street"))
    @MapKeyColumn(name = "name")
    @Column(name = "value")
    private Map<String, BigDecimal> figures = new HashMap<>();

    protected Street() {}

    Street(String code) {
        this.code = Codes.require(code, "street code");
    }

    void become(StreetView view) {
        name = StoredText.of(view.name());
        district = StoredText.of(view.district());
        figures.keySet().retainAll(view.figures().keySet());
        figures.putAll(view.figures());
    }

    StreetView view() {
        return new StreetView(code, name.text(), district.text(), figures);
    }
}
