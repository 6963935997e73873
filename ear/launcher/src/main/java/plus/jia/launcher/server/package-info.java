/** Runs Payara Micro inside this process and tells it, by its own commands, what to serve. */
@NullMarked
package plus.jia.launcher.server;

import org.jspecify.annotations.NullMarked;
