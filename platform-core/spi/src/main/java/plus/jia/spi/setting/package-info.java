/** Settings a module declares and the office fills in. Declarations only; values reach the module as MicroProfile Config. */
@NullMarked
package plus.jia.spi.setting;

import org.jspecify.annotations.NullMarked;
