/** Opens the enterprise archive, which Payara Micro cannot do itself: what to deploy where, and what to share. */
@NullMarked
package plus.jia.launcher.archive;

import org.jspecify.annotations.NullMarked;
