/** Sends mail: by SMTP, or in demo mode into a mailbox of our own. Knows no feature: what a mail is about, its callers say. */
@NullMarked
package plus.jia.platform.mail;

import org.jspecify.annotations.NullMarked;
