/** Proofs on the product as built: the real launcher, the real archives, a real database, a real browser. Nothing here may reach into the platform's classes. */
@NullMarked
package plus.jia.verification;

import org.jspecify.annotations.NullMarked;
