/** Buildings, enablements and sessions, seen from outside through the API. */
@NullMarked
package plus.jia.verification.space;

import org.jspecify.annotations.NullMarked;
