/** The console's pages of modules and their settings. Parses, calls, maps; decides nothing. */
@NullMarked
package plus.jia.platform.module.web;

import org.jspecify.annotations.NullMarked;
