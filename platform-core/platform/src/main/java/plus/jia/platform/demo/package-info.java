/** The demonstration: one street with its buildings, partners and enablements, put in once and only where {@code jia.demo} says so. */
@NullMarked
package plus.jia.platform.demo;

import org.jspecify.annotations.NullMarked;
