/**
 * The hospital's clinic in the buildings: who sits in where and when, which slots that makes, and who comes. It sees the SPI and Jakarta EE,
 * never the platform.
 */
@NullMarked
package plus.jia.module.clinic;

import org.jspecify.annotations.NullMarked;
