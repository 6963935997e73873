/** Checks of a module's archive as built: what it packs and what it says of itself. Knows nothing of clauses, and needs the JDK only. */
@NullMarked
package plus.jia.testkit.archive;

import org.jspecify.annotations.NullMarked;
