/** Modules and their settings over HTTP. Parses, calls, maps; decides nothing. */
@NullMarked
package plus.jia.platform.module.rest;

import org.jspecify.annotations.NullMarked;
