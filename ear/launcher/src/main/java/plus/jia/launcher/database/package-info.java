/**
 * Gets the platform a PostgreSQL: its own, kept in the data directory, or a configured one that it checks. Knows roles
 * and databases, never tables.
 */
@NullMarked
package plus.jia.launcher.database;

import org.jspecify.annotations.NullMarked;
