/** The catalogue over HTTP, written once a snapshot and answered from memory after that. No rules of the catalogue itself. */
@NullMarked
package plus.jia.platform.catalogue.rest;

import org.jspecify.annotations.NullMarked;
