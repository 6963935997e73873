/** What the person at the terminal reads: progress, the ready line, and one clear line when a start fails. */
@NullMarked
package plus.jia.launcher.console;

import org.jspecify.annotations.NullMarked;
