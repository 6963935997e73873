/**
 * Finding offerings by words, Chinese and English at once, in memory (Lucene). Knows texts, names and ordinals only; nothing of sessions or of the
 * reader's language.
 */
@NullMarked
package plus.jia.platform.catalogue.search;

import org.jspecify.annotations.NullMarked;
