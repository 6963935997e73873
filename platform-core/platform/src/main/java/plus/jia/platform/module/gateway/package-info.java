/**
 * The one way into modules: bulkhead, circuit breaker, time limit, copy and check. Nothing outside this package may hold a running module's
 * provider, and no transaction may be open when it is entered.
 */
@NullMarked
package plus.jia.platform.module.gateway;

import org.jspecify.annotations.NullMarked;
