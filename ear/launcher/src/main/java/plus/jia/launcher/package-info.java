/**
 * Starts Jia+ from its distribution: resolves the configuration, brings up database and server in order, and takes both
 * down again. Nothing of the platform's domain belongs here.
 */
@NullMarked
package plus.jia.launcher;

import org.jspecify.annotations.NullMarked;
