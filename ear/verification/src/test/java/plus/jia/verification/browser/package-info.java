/** The pages as people use them, in a real browser. Skipped where there is none, unless {@code jia.browser} says that they are required. */
@NullMarked
package plus.jia.verification.browser;

import org.jspecify.annotations.NullMarked;
