/** Bookings on the API. Parses, asks who may, calls, answers; decides nothing. */
@NullMarked
package plus.jia.platform.booking.rest;

import org.jspecify.annotations.NullMarked;
