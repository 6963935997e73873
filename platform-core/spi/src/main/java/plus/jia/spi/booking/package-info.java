/** What a module is asked and told about bookings. Values only; the ledger of bookings belongs to the platform. */
@NullMarked
package plus.jia.spi.booking;

import org.jspecify.annotations.NullMarked;
