/**
 * Modules as the platform knows them: what should run, what was found, what they offer, and the one gateway through which they are called.
 * No other package may call a provider.
 */
@NullMarked
package plus.jia.platform.module;

import org.jspecify.annotations.NullMarked;
