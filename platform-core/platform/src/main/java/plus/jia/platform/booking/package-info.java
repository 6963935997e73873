/**
 * Bookings: who has which places in which session, by fixed transitions, with every change recorded. Places are taken here and nowhere else.
 * Modules are asked and told outside transactions only.
 */
@NullMarked
package plus.jia.platform.booking;

import org.jspecify.annotations.NullMarked;
