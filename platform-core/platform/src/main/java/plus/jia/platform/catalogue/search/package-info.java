/**
 * Finding offerings by words, Chinese and English at once, in memory (Lucene). Knows texts and ordinals only; nothing of buildings, sessions or
 * languages of the reader.
 */
@NullMarked
package plus.jia.platform.catalogue.search;

import org.jspecify.annotations.NullMarked;
