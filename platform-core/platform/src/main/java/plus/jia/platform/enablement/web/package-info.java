/** The console's matrix of offerings × buildings, and its start page. Parses, calls, maps; decides nothing. */
@NullMarked
package plus.jia.platform.enablement.web;

import org.jspecify.annotations.NullMarked;
