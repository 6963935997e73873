/** What stands between the network and every page and resource: sign-in, same origin, listed paths, headers. */
@NullMarked
package plus.jia.platform.identity.web;

import org.jspecify.annotations.NullMarked;
