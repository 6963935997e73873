package plus.jia.platform.building;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import plus.jia.spi.LocalizedText;
import plus.jia.spi.session.BuildingRef;

/**
 * A building with its stations and rooms, as they are now.
 *
 * @param code its code, the same for ever
 * @param name its name
 * @param address where it stands, or {@code null} when not recorded
 * @param enterprises how many enterprises have their seat in it; 0 when not counted
 * @param active whether it still takes part; nothing is shown of one that does not
 * @param stations its stations, by code
 * @param rooms its rooms, by code
 */
public record BuildingView(
        String code,
        LocalizedText name,
        @Nullable LocalizedText address,
        int enterprises,
        boolean active,
        List<StationView> stations,
        List<RoomView> rooms) {
    /** The room of that code; empty when there is none, or no code. */
    public Optional<RoomView> room(@Nullable String roomCode) {
        return rooms.stream().filter(room -> room.code().equals(roomCode)).findFirst();
    }

    /** The building as modules see it. */
    public BuildingRef ref() {
        return new BuildingRef(code, name);
    }
}
