/** The few things every feature needs: clock, language, problems, news between nodes. No business rules, and nothing of any feature. */
@NullMarked
package plus.jia.platform.shared;

import org.jspecify.annotations.NullMarked;
