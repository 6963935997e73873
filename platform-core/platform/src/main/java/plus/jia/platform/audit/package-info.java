/** Who changed what, when. Written in the transaction of the change itself; holds no personal data and no secrets. */
@NullMarked
package plus.jia.platform.audit;

import org.jspecify.annotations.NullMarked;
