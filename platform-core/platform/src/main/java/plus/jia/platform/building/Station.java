package plus.jia.platform.building;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.HashSet;
import java.util.Set;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;
import plus.jia.platform.shared.StoredText;
import plus.jia.spi.Codes;

/** A service station in a building. Lives and dies with its {@link Building}. */
@Entity
@Table(name = "station")
class Station {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "building")
    private Building building;

    private String code;

    @Embedded
    @AttributeOverride(name = "zh", column = @Column(name = "name_zh"))
    @AttributeOverride(name = "en", column = @Column(name = "name_en"))
    private StoredText name;

    private @Nullable String room;

    @Column(name = "provided_by")
    private @Nullable String providedBy;

    @ElementCollection
    @BatchSize(size = 64)
    @CollectionTable(name = "station_hours", joinColumns = @JoinColumn(name = "station"))
    private Set<StationHours> hours = new HashSet<>();

    protected Station() {}

    Station(Building building, StationView view) {
        this.building = building;
        this.code = Codes.require(view.code(), "station code");
        become(view);
    }

    void become(StationView view) {
        name = StoredText.of(view.name());
        room = view.room();
        providedBy = view.providedBy();
        Set<StationHours> wanted = StationHours.of(view.hours());
        hours.retainAll(wanted);
        hours.addAll(wanted);
    }

    boolean hasCode(String other) {
        return code.equals(other);
    }

    StationView view() {
        return new StationView(code, name.text(), room, StationHours.together(hours), providedBy);
    }
}
