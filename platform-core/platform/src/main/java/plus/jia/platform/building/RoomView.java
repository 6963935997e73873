package plus.jia.platform.building;

import plus.jia.spi.LocalizedText;

/**
 * A room in which sessions take place.
 *
 * @param code its code within the building
 * @param name its name
 * @param capacity how many people it holds
 * @param bufferMinutes how long after a session it cannot be used again, to be aired, cleaned and set up
 */
public record RoomView(String code, LocalizedText name, int capacity, int bufferMinutes) {
    /** A room that can be used again at once. */
    public RoomView(String code, LocalizedText name, int capacity) {
        this(code, name, capacity, 0);
    }
}
