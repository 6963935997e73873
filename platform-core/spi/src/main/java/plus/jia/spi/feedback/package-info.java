/** What people are asked to rate after a visit. Values only. */
@NullMarked
package plus.jia.spi.feedback;

import org.jspecify.annotations.NullMarked;
