package plus.jia.platform.module;

import plus.jia.spi.booking.BookingDecision;
import plus.jia.spi.booking.BookingEvent;
import plus.jia.spi.booking.BookingRequest;

/** Asks and tells modules about bookings, through the gateway. Must be called outside a transaction. */
public interface ModuleBookings {
    /** What became of a message to a module. */
    enum Delivery {
        /** The module handled it, or has no wish to be told. */
        HANDLED,
        /** The module failed at it; to be told again. */
        FAILED,
        /** The module does not run or is too busy; to be told when it does, which is no failure. */
        NOT_REACHED
    }

    /**
     * Asks a module for its say. Never throws for what the module does.
     *
     * @return the checked decision; a module without the capability accepts
     */
    DecisionAnswer decide(OfferingId offering, BookingRequest request);

    /** Tells a module of a change. Never throws for what the module does. */
    Told tell(OfferingId offering, BookingEvent event);

    /** Whether a module runs on this node and is not cut off for the building just now, so that telling it is worth trying. */
    boolean isWithinReach(String module, String building);

    /** What a module said. */
    sealed interface DecisionAnswer {
        /** The module decided. */
        record Decided(BookingDecision decision) implements DecisionAnswer {}

        /** No usable answer, with a sentence for the office. */
        record NoAnswer(String reason) implements DecisionAnswer {}
    }

    /**
     * What became of a message.
     *
     * @param delivery whether it was handled
     * @param message why not, for the office; empty when it was
     */
    record Told(Delivery delivery, String message) {}
}
