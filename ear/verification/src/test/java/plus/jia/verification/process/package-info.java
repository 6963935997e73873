/**
 * The distribution as a process: started, stopped and killed from outside, as an operator would. Knows its command line,
 * its terminal, its ports and its data directory, and none of its classes.
 */
@NullMarked
package plus.jia.verification.process;

import org.jspecify.annotations.NullMarked;
