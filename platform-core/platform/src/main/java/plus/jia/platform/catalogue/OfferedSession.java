package plus.jia.platform.catalogue;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A session to come. Times are in the street's zone.
 *
 * @param id its number
 * @param building the code of the building
 * @param start when its first meeting begins
 * @param end when its last meeting ends
 * @param running whether it has begun; only what is free to join is still listed then
 * @param title what it is called where that differs from the offering, or {@code null}
 * @param resource who or what serves, or {@code null}
 * @param room the name of the room, or {@code null} when none was assigned
 * @param capacity how many places it has
 * @param bookableUntil until when to book
 * @param meetings its meetings when there are several, or {@code null}
 * @param items what can be ordered, or {@code null} when nothing can
 */
public record OfferedSession(
        long id,
        String building,
        OffsetDateTime start,
        OffsetDateTime end,
        boolean running,
        @Nullable String title,
        @Nullable String resource,
        @Nullable String room,
        int capacity,
        OffsetDateTime bookableUntil,
        @Nullable List<Meeting> meetings,
        @Nullable List<Item> items) {
    /** One of several meetings. */
    public record Meeting(OffsetDateTime start, OffsetDateTime end) {}

    /** Something to order. */
    public record Item(String code, String title, @Nullable String note, OfferedPrice price, int capacity) {}
}
