package plus.jia.platform.building;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import plus.jia.platform.shared.StoredText;
import plus.jia.spi.Codes;

/** A room of a building in which sessions take place. Lives and dies with its {@link Building}. */
@Entity
@Table(name = "room")
class Room {
    private static final int LONGEST_BUFFER = 240;

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

    private int capacity;

    @Column(name = "buffer_minutes")
    private int bufferMinutes;

    protected Room() {}

    Room(Building building, RoomView view) {
        this.building = building;
        this.code = Codes.require(view.code(), "room code");
        become(view);
    }

    void become(RoomView view) {
        if (view.capacity() < 1) {
            throw new IllegalArgumentException("a room holds at least one person, but was given " + view.capacity());
        }
        if (view.bufferMinutes() < 0 || view.bufferMinutes() > LONGEST_BUFFER) {
            throw new IllegalArgumentException("a room rests 0 to 240 minutes, but was given " + view.bufferMinutes());
        }
        name = StoredText.of(view.name());
        capacity = view.capacity();
        bufferMinutes = view.bufferMinutes();
    }

    boolean hasCode(String other) {
        return code.equals(other);
    }

    RoomView view() {
        return new RoomView(code, name.text(), capacity, bufferMinutes);
    }
}
