/**
 * The platform, package by feature. Direction: catalogue → session → enablement → module, building, partner; identity, audit and shared are usable by
 * all, and use none of these.
 */
@NullMarked
package plus.jia.platform;

import org.jspecify.annotations.NullMarked;
