package plus.jia.platform.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import plus.jia.platform.identity.Caller;
import plus.jia.platform.identity.CurrentAccount;
import plus.jia.platform.module.ModuleOfferings;
import plus.jia.platform.session.SessionView;
import plus.jia.platform.session.Sessions;
import plus.jia.platform.shared.Problem;

/** Who may see and change which bookings. To whoever may not see one it does not exist. */
@ApplicationScoped
public class BookingAccess {
    @Inject
    private BookingReader reader;

    @Inject
    private Sessions sessions;

    @Inject
    private ModuleOfferings offerings;

    @Inject
    private CurrentAccount account;

    /** Whether it is this caller's own. */
    public boolean isOwn(BookingView booking) {
        return account.username().filter(name -> name.equals(booking.owner())).isPresent();
    }

    /** A booking that is the caller's own. */
    public BookingView own(UUID id) {
        account.requireSignedIn();
        return reader.find(id).filter(this::isOwn).orElseThrow(() -> notFound(id));
    }

    /** A booking that is the caller's own or in their care. */
    public BookingView visible(UUID id) {
        account.requireSignedIn();
        return reader.find(id)
                .filter(booking -> isOwn(booking) || caresFor(booking.session()))
                .orElseThrow(() -> notFound(id));
    }

    /** A booking in the care of the caller: the office, the building's station, or the partner whose service it is. */
    public BookingView inCare(UUID id) {
        account.requireSignedIn();
        return reader.find(id).filter(booking -> caresFor(booking.session())).orElseThrow(() -> notFound(id));
    }

    /** A session whose bookings are in the care of the caller. */
    public SessionView inCare(long session) {
        account.requireSignedIn();
        SessionView view = sessions.find(session).orElseThrow(() -> Problem.notFound("session-not-found", session));
        if (!caresFor(view)) {
            throw Problem.forbidden("not-permitted");
        }
        return view;
    }

    /** A session at whose place the caller works: the office or the building's station, and no partner. */
    public SessionView onSite(long session) {
        SessionView view = sessions.find(session).orElseThrow(() -> Problem.notFound("session-not-found", session));
        account.requireOfficeOrStationOf(view.building());
        return view;
    }

    /** Whether its bookings are in the care of the caller. */
    public boolean caresFor(SessionView session) {
        return account.caller()
                .filter(caller ->
                        caller.isOffice() || caller.isStationOf(session.building()) || isPartner(caller, session))
                .isPresent();
    }

    private boolean isPartner(Caller caller, SessionView session) {
        return offerings
                .find(session.offering())
                .filter(offering -> caller.isPartnerOf(offering.partnerCode()))
                .isPresent();
    }

    private static Problem notFound(UUID id) {
        return Problem.notFound("booking-not-found", id);
    }
}
