package plus.jia.platform.booking;

/** Tells people by mail what becomes of their bookings. */
interface BookingMail {
    /**
     * What became of a mail.
     *
     * @param sent whether it was sent, or nobody wanted it
     * @param error why not, for the office, without the address; empty when it was
     * @param forGood whether trying again is useless
     */
    record Result(boolean sent, String error, boolean forGood) {
        static Result done() {
            return new Result(true, "", false);
        }
    }

    Result send(Told told);
}
