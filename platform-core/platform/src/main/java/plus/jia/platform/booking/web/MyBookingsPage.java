package plus.jia.platform.booking.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import plus.jia.platform.booking.Bookers;
import plus.jia.platform.booking.BookingReader;
import plus.jia.platform.booking.BookingView;
import plus.jia.platform.booking.Transitions;
import plus.jia.platform.identity.CurrentAccount;

/** Behind the page of all one's bookings. */
@Named("myBookings")
@RequestScoped
public class MyBookingsPage {
    @Inject
    private BookingReader reader;

    @Inject
    private Bookers bookers;

    @Inject
    private CurrentAccount account;

    @Inject
    private CalendarAddress addresses;

    @Inject
    private Form form;

    @Inject
    private Clock clock;

    private final List<BookingView> coming = new ArrayList<>();
    private final List<BookingView> past = new ArrayList<>();

    /** Reads the bookings; makes a new calendar address when that was asked for. */
    public void load() {
        String who = account.requireSignedIn().username();
        if (form.isSent() && form.value("action").equals("renew")) {
            bookers.renewCalendarToken(who);
            form.goTo("/bookings?renewed=1#calendar");
            return;
        }
        for (BookingView booking : reader.of(who)) {
            boolean ahead = Transitions.isLive(booking.state())
                    && booking.session().end().isAfter(clock.instant());
            (ahead ? coming : past).add(booking);
        }
        Collections.reverse(coming);
    }

    /** What is still to come, the next first. */
    public List<BookingView> getComing() {
        return coming;
    }

    /** What is over or called off, the latest first. */
    public List<BookingView> getPast() {
        return past;
    }

    /** Where a calendar program finds the bookings. */
    public String getCalendar() {
        return addresses.of(bookers.calendarToken(account.requireSignedIn().username()));
    }

    public boolean isRenewed() {
        return form.isTicked("renewed");
    }
}
