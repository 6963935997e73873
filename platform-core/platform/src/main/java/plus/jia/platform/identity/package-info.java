/** Who is asking: accounts, sign-in, roles, and the doors they open. Knows nothing of what lies behind the doors. */
@NullMarked
package plus.jia.platform.identity;

import org.jspecify.annotations.NullMarked;
