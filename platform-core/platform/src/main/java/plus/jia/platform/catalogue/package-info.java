/**
 * What a building, or the whole street, can see: offerings through enablements with their next sessions, searched and counted in memory. Never asks a
 * module, and answers every read from one immutable snapshot.
 */
@NullMarked
package plus.jia.platform.catalogue;

import org.jspecify.annotations.NullMarked;
