/** The audit log for the office, over REST. */
@NullMarked
package plus.jia.platform.audit.rest;

import org.jspecify.annotations.NullMarked;
