/** What the JDK lacks for directory trees. No knowledge of what lies in them. */
@NullMarked
package plus.jia.launcher.files;

import org.jspecify.annotations.NullMarked;
