/**
 * The district youth league's programmes: camps for children in the holidays, evening classes and a place to drop in.
 * Knows what takes place where and who may join; places, draws, consent and mail are the platform's.
 */
@NullMarked
package plus.jia.module.youth;

import org.jspecify.annotations.NullMarked;
