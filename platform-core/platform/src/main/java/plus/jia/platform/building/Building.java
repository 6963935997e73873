package plus.jia.platform.building;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;
import plus.jia.platform.shared.StoredText;
import plus.jia.spi.Codes;
import plus.jia.spi.LocalizedText;

/** A building of the street: the root of its stations and rooms. */
@Entity
@Table(name = "building")
class Building {
    @Id
    private String code;

    @Version
    private int version;

    @Embedded
    @AttributeOverride(name = "zh", column = @Column(name = "name_zh"))
    @AttributeOverride(name = "en", column = @Column(name = "name_en"))
    private StoredText name;

    @Embedded
    @AttributeOverride(name = "zh", column = @Column(name = "address_zh"))
    @AttributeOverride(name = "en", column = @Column(name = "address_en"))
    private @Nullable StoredText address;

    private int enterprises;
    private boolean active;

    @OneToMany(mappedBy = "building", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("code")
    @BatchSize(size = 64)
    private List<Station> stations = new ArrayList<>();

    @OneToMany(mappedBy = "building", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("code")
    @BatchSize(size = 64)
    private List<Room> rooms = new ArrayList<>();

    protected Building() {}

    Building(String code, LocalizedText name) {
        this.code = Codes.require(code, "building code");
        this.name = StoredText.of(name);
        this.active = true;
    }

    void describe(LocalizedText newName, @Nullable LocalizedText newAddress) {
        name = StoredText.of(newName);
        address = StoredText.ofNullable(newAddress);
    }

    void countEnterprises(int count) {
        if (count < 0) {
            throw new IllegalArgumentException("a building has no fewer than 0 enterprises, but was given " + count);
        }
        enterprises = count;
    }

    void activate(boolean takesPart) {
        active = takesPart;
    }

    /** Adds the station, or sets the one of the same code to it. */
    void setUp(StationView station) {
        find(station.code())
                .ifPresentOrElse(known -> known.become(station), () -> stations.add(new Station(this, station)));
    }

    /** Adds the room, or sets the one of the same code to it. */
    void furnish(RoomView room) {
        rooms.stream()
                .filter(known -> known.hasCode(room.code()))
                .findFirst()
                .ifPresentOrElse(known -> known.become(room), () -> rooms.add(new Room(this, room)));
    }

    BuildingView view() {
        return new BuildingView(
                code,
                name.text(),
                StoredText.textOf(address),
                enterprises,
                active,
                stations.stream().map(Station::view).toList(),
                rooms.stream().map(Room::view).toList());
    }

    private Optional<Station> find(String stationCode) {
        return stations.stream().filter(known -> known.hasCode(stationCode)).findFirst();
    }
}
