/**
 * The shared half-way between platform and modules: it finds a module's provider beans, registers them wrapped in the module's own context, and stands at
 * the module's door.
 * It may not hold anything of a module after that module has stopped, and knows the platform only by the interfaces declared here.
 */
@NullMarked
package plus.jia.bridge;

import org.jspecify.annotations.NullMarked;
