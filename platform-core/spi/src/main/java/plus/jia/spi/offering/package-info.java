/** What an offering says of itself: title, audience, booking mode, price, questions, personal data. Values only, no behaviour of the platform. */
@NullMarked
package plus.jia.spi.offering;

import org.jspecify.annotations.NullMarked;
