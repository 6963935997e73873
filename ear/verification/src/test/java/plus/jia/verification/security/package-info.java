/**
 * Tries what must not work: to get in, to stay in, to guess, to be used by a foreign page. Each visitor has a network address of its own by
 * {@code X-Forwarded-For}, so the platform must believe 127.0.0.1 as a proxy.
 */
@NullMarked
package plus.jia.verification.security;

import org.jspecify.annotations.NullMarked;
