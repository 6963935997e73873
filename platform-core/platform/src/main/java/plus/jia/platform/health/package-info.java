/** What MicroProfile Health tells of this node. Asks the features' faces; decides nothing. */
@NullMarked
package plus.jia.platform.health;

import org.jspecify.annotations.NullMarked;
