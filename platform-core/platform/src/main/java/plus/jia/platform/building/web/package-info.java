/** The console's pages of buildings, stations and rooms. Parses, calls, maps; decides nothing. */
@NullMarked
package plus.jia.platform.building.web;

import org.jspecify.annotations.NullMarked;
