/** The organisations behind modules and pledges. Which modules belong to one is known to the module package, not here. */
@NullMarked
package plus.jia.platform.partner;

import org.jspecify.annotations.NullMarked;
