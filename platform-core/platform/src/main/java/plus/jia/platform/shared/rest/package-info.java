/** The API's frame: where it is mounted, how problems are told, how JSON is written. No resource of any feature. */
@NullMarked
package plus.jia.platform.shared.rest;

import org.jspecify.annotations.NullMarked;
