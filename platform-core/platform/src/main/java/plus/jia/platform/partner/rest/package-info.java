/** Partners on the API. */
@NullMarked
package plus.jia.platform.partner.rest;

import org.jspecify.annotations.NullMarked;
