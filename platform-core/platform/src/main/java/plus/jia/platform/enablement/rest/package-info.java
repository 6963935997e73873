/** Enablements on the API, for the office. */
@NullMarked
package plus.jia.platform.enablement.rest;

import org.jspecify.annotations.NullMarked;
