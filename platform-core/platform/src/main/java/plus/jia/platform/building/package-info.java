/** The street, its buildings, and the stations and rooms in them. Knows nothing of what is offered there. */
@NullMarked
package plus.jia.platform.building;

import org.jspecify.annotations.NullMarked;
