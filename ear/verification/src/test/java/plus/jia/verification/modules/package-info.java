/** What modules may and may not do to the platform and to each other. */
@NullMarked
package plus.jia.verification.modules;

import org.jspecify.annotations.NullMarked;
