/**
 * Which offering is switched on in which building, from when to when and on what terms, with its history. Decides nothing about single
 * sessions or bookings.
 */
@NullMarked
package plus.jia.platform.enablement;

import org.jspecify.annotations.NullMarked;
