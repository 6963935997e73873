package plus.jia.platform.booking;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * How a session was drawn, for anybody to check; names nobody.
 *
 * @param session the session's number
 * @param seed what the lots were made of
 * @param method how
 * @param places how many places there were
 * @param drawnAt when
 * @param lots every ticket in drawn order
 */
public record DrawRecord(long session, String seed, String method, int places, Instant drawnAt, List<Lot> lots) {
    static final String METHOD =
            "lot = hex(sha256(seed + ':' + ticket)); tickets by lot; each gets its places if so many are left";

    /**
     * One ticket.
     *
     * @param ticket its id: the id of its booking, the smallest where several were drawn together
     * @param lot its lot
     * @param places how many places it wanted
     * @param won whether it got them
     */
    public record Lot(UUID ticket, String lot, int places, boolean won) {}
}
