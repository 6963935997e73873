/**
 * Music at noon, and the smallest module that is still useful: read it first when you write your own.
 * One class, no tables, no settings; everything else is the platform's.
 */
@NullMarked
package plus.jia.module.music;

import org.jspecify.annotations.NullMarked;
