package plus.jia.platform.building;

import plus.jia.spi.LocalizedText;

/**
 * A room in which sessions take place.
 *
 * @param code its code within the building
 * @param name its name
 * @param capacity how many people it holds
 */
public record RoomView(String code, LocalizedText name, int capacity) {}
