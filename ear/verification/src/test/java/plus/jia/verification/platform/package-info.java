/** The product as a process: how to start one, the one that the tests of a whole run share, and how to ask it. No assertions of its own. */
@NullMarked
package plus.jia.verification.platform;

import org.jspecify.annotations.NullMarked;
