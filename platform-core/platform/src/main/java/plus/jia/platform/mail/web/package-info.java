/** The console's page of the demonstration's mailbox. Parses, calls, maps; decides nothing. */
@NullMarked
package plus.jia.platform.mail.web;

import org.jspecify.annotations.NullMarked;
