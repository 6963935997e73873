/**
 * The contract of the SPI as clauses that can be run: by a partner's build against its own provider, and by whoever else holds one.
 * Only {@link plus.jia.testkit.ServiceProviderContract} knows JUnit; nothing here may know the platform.
 */
@NullMarked
package plus.jia.testkit;

import org.jspecify.annotations.NullMarked;
