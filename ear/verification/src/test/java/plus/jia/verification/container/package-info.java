/** Proofs from inside the platform's own container, on one deployment of the real archives. What can be proved over HTTP is proved elsewhere. */
@NullMarked
package plus.jia.verification.container;

import org.jspecify.annotations.NullMarked;
