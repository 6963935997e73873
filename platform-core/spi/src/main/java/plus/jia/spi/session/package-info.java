/** When and where an offering can be used: the platform's question and the module's proposals. Values only. */
@NullMarked
package plus.jia.spi.session;

import org.jspecify.annotations.NullMarked;
