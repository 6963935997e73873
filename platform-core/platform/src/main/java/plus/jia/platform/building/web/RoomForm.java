package plus.jia.platform.building.web;

import java.io.Serializable;
import plus.jia.platform.building.RoomView;
import plus.jia.platform.shared.web.TextForm;

/** A room as somebody types it. */
public class RoomForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private final boolean known;
    private final TextForm name;
    private String code;
    private int capacity;
    private int bufferMinutes;

    /** For a room yet to be added. */
    RoomForm(String code) {
        this.known = false;
        this.code = code;
        name = new TextForm(null);
        capacity = 20;
    }

    RoomForm(RoomView room) {
        known = true;
        code = room.code();
        name = new TextForm(room.name());
        capacity = room.capacity();
        bufferMinutes = room.bufferMinutes();
    }

    RoomView room() {
        return new RoomView(code, name.required(), capacity, bufferMinutes);
    }

    public boolean isKnown() {
        return known;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public TextForm getName() {
        return name;
    }

    public int getCapacity() {
        return capacity;
    }

    public void setCapacity(int capacity) {
        this.capacity = capacity;
    }

    public int getBufferMinutes() {
        return bufferMinutes;
    }

    public void setBufferMinutes(int bufferMinutes) {
        this.bufferMinutes = bufferMinutes;
    }
}
