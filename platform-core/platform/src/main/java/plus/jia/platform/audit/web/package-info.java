/** The console's view of the audit log. Parses, calls, maps; decides nothing. */
@NullMarked
package plus.jia.platform.audit.web;

import org.jspecify.annotations.NullMarked;
