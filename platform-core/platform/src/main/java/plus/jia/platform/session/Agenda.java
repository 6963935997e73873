package plus.jia.platform.session;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import plus.jia.spi.session.ProposedSession;

/** Stored sessions of one place, brought into line with what its module proposes by now. */
final class Agenda {
    private final Place place;
    private final Map<String, Session> known;
    private final Instant now;
    private final List<Session> added = new ArrayList<>();
    private final List<Touched> touched = new ArrayList<>();
    private boolean changed;

    Agenda(Place place, Collection<Session> stored, Instant now) {
        this.place = place;
        this.known = stored.stream().collect(Collectors.toMap(Session::code, Function.identity()));
        this.now = now;
    }

    /** Takes over the proposals; what the module proposed earlier and proposes no longer is withdrawn, or marked where it was edited. */
    void adopt(List<ProposedSession> proposals) {
        Set<String> proposed = new HashSet<>();
        for (ProposedSession proposal : proposals) {
            proposed.add(proposal.code());
            adopt(proposal);
        }
        known.values().stream()
                .filter(session -> !proposed.contains(session.code()))
                .forEach(session -> touch(session, () -> session.miss(now)));
    }

    /** Withdraws all others that have not begun. */
    void keepOnly(Predicate<Session> wanted) {
        known.values().stream().filter(wanted.negate()).forEach(session -> touch(session, () -> session.withdraw(now)));
    }

    /** Lets those of the station take place again that were withdrawn, where the offering is enabled again. */
    void bringBack(Predicate<Session> wanted) {
        known.values().stream().filter(wanted).forEach(session -> touch(session, () -> session.comeBack(now)));
    }

    private void adopt(ProposedSession proposal) {
        Session session = known.get(proposal.code());
        if (session != null) {
            touch(session, () -> session.confirm(proposal, now));
        } else if (proposal.end().isAfter(now)) {
            added.add(new Session(place, proposal, now));
        }
    }

    private void touch(Session session, BooleanSupplier change) {
        SessionView before = session.view();
        changed |= change.getAsBoolean();
        if (!session.view().looksLike(before)) {
            touched.add(new Touched(session, before));
        }
    }

    /** One that looks different to those who book or booked. */
    record Touched(Session session, SessionView before) {}

    List<Touched> touched() {
        return touched;
    }

    /** Those to be stored. */
    List<Session> added() {
        return added;
    }

    /** Whether anybody would see a difference. */
    boolean isChanged() {
        return changed || !added.isEmpty();
    }
}
