package dev.banrules.rules.target;

import dev.banrules.model.ban.SoftwareList;
import dev.banrules.model.verdict.Identity;

/**
 * Narrows down which entries of a list can answer other than no of an identity, so that a product
 * does not cost more on a longer list.
 */
final class ListIndex {

  private final EntryIndex entries;
  private final EntryIndex cleared;

  ListIndex(SoftwareList list, Targets targets) {
    this.entries = new EntryIndex(list.entries(), targets);
    this.cleared = new EntryIndex(list.cleared(), targets);
  }

  /**
   * The positions of what may be on the list, in order; some of them answer no.
   *
   * @param identity the identity
   * @param negated whether an odd number of {@code not} stands above the list
   */
  Iterable<Integer> entries(Identity identity, boolean negated) {
    return entries.candidates(identity, negated);
  }

  /** The positions of what may be cleared, likewise. */
  Iterable<Integer> cleared(Identity identity, boolean negated) {
    return cleared.candidates(identity, negated);
  }
}
