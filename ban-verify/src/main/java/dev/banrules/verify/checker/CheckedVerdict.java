package dev.banrules.verify.checker;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;

/**
 * What came of the check of a verdict.
 *
 * @param objections what does not hold; none where the verdict is accepted
 * @param similar how many pieces of software and components are similar to something known on the
 *     word of fuzzy matching alone, because none of the checker's own rules shows it
 * @param dissimilar how many are similar to nothing known, on the word of fuzzy matching
 */
public record CheckedVerdict(ImmutableList<Objection> objections, int similar, int dissimilar) {

  /**
   * Checks the numbers.
   *
   * @throws IllegalArgumentException if one is negative
   */
  public CheckedVerdict {
    checkArgument(similar >= 0 && dissimilar >= 0, "negative: %s, %s", similar, dissimilar);
  }
}
