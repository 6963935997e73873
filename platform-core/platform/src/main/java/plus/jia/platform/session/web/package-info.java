/** The console's page of sessions. */
@NullMarked
package plus.jia.platform.session.web;

import org.jspecify.annotations.NullMarked;
