/** Bookings on pages: for the person who books, and at the station. Reads forms, calls, shows; decides nothing. */
@NullMarked
package plus.jia.platform.booking.web;

import org.jspecify.annotations.NullMarked;
