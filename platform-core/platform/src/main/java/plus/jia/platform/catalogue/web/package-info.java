/** The residents' pages: choose a building, browse its catalogue, read about an offering. Asks the catalogue only, never a module or the database. */
@NullMarked
package plus.jia.platform.catalogue.web;

import org.jspecify.annotations.NullMarked;
