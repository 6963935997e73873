/** Sessions on the API. */
@NullMarked
package plus.jia.platform.session.rest;

import org.jspecify.annotations.NullMarked;
