/** Who may enter a module's own addresses, and what modules are told from outside their calls. Decides; the bridge carries it out. */
@NullMarked
package plus.jia.platform.module.door;

import org.jspecify.annotations.NullMarked;
