package plus.jia.platform.booking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import plus.jia.platform.shared.Sha256;
import plus.jia.spi.offering.Allocation;
import plus.jia.spi.offering.Offering;

/**
 * Draws lots so that anybody can draw them again: each ticket's lot is the SHA-256 of {@code seed:ticket}, in hexadecimal; tickets come in
 * the order of their lots, and each gets its places if so many are left, all of them or none.
 */
public final class Lottery {
    private Lottery() {}

    /**
     * Those who want to be drawn together.
     *
     * @param id what is drawn, the smallest id of the bookings in it
     * @param bookings the bookings in it, by id
     * @param places how many places they want together
     */
    public record Ticket(UUID id, List<UUID> bookings, int places) {}

    /**
     * A ticket as it was drawn.
     *
     * @param ticket the ticket
     * @param lot its lot
     * @param won whether it got its places
     */
    public record Drawn(Ticket ticket, String lot, boolean won) {}

    /** Whether an offering's places are drawn. */
    public static boolean isFor(Offering offering) {
        return offering.allocation() != null && offering.allocation() != Allocation.FIRST_COME;
    }

    /** Every ticket, in drawn order. */
    public static List<Drawn> draw(String seed, List<Ticket> tickets, int places) {
        List<Ticket> order = tickets.stream()
                .sorted(Comparator.comparing((Ticket ticket) -> lot(seed, ticket))
                        .thenComparing(ticket -> ticket.id().toString()))
                .toList();
        List<Drawn> drawn = new ArrayList<>();
        int left = places;
        for (Ticket ticket : order) {
            boolean won = ticket.places() <= left;
            left -= won ? ticket.places() : 0;
            drawn.add(new Drawn(ticket, lot(seed, ticket), won));
        }
        return drawn;
    }

    private static String lot(String seed, Ticket ticket) {
        return Sha256.hex(seed + ":" + ticket.id());
    }
}
