package plus.jia.platform.catalogue.search;

import java.util.BitSet;

/**
 * What a search found.
 *
 * @param ordinals the entries found, by their place in the list that was indexed
 * @param scores how well each fits, by the same ordinals; 0 for those not found
 */
public record Matches(BitSet ordinals, float[] scores) {}
