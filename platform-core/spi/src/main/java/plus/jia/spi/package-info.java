/**
 * The contract between a partner's module and the platform: the one type to implement, the optional capabilities, and the
 * values that pass between them.
 * Nothing here may know the platform, a container or a database.
 */
@NullMarked
package plus.jia.spi;

import org.jspecify.annotations.NullMarked;
