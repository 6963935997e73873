/** Buildings on the API. */
@NullMarked
package plus.jia.platform.building.rest;

import org.jspecify.annotations.NullMarked;
