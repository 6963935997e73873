package plus.jia.platform.booking;

import plus.jia.platform.session.SessionView;

/**
 * What is told to one receiver that can be out of reach by itself.
 *
 * @param channel how it is told
 * @param module to which module; empty for mail
 * @param building about which building; empty for mail
 */
record Lane(Channel channel, String module, String building) {
    private static final Lane POST = new Lane(Channel.MAIL, "", "");

    static Lane of(Channel channel, SessionView session) {
        return switch (channel) {
            case MODULE -> new Lane(channel, session.offering().moduleId(), session.building());
            case MAIL -> POST;
        };
    }

    /** Reads what {@link #toString} wrote. */
    static Lane parse(String text) {
        String[] parts = text.split(" ", -1);
        return new Lane(Channel.valueOf(parts[0]), parts[1], parts[2]);
    }

    @Override
    public String toString() {
        return channel + " " + module + " " + building;
    }
}
