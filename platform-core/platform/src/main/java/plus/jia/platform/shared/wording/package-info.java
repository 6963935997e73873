/** How times and lengths of time are said to people, in both languages. Pure: knows no feature, no request and no clock of its own. */
@NullMarked
package plus.jia.platform.shared.wording;

import org.jspecify.annotations.NullMarked;
