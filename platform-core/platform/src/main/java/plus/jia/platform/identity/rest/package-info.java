/** Roles on the API: a resource method that names nobody is open to nobody. */
@NullMarked
package plus.jia.platform.identity.rest;

import org.jspecify.annotations.NullMarked;
