/** How modules, their offerings, settings and failures are stored. Entities stay inside the module feature; nothing outside may see them. */
@NullMarked
package plus.jia.platform.module.persistence;

import org.jspecify.annotations.NullMarked;
