/** A real PostgreSQL for a module's own tests of what it stores. Knows nothing of clauses, nor of JUnit. */
@NullMarked
package plus.jia.testkit.database;

import org.jspecify.annotations.NullMarked;
