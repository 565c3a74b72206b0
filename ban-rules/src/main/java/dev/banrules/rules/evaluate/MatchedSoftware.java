package dev.banrules.rules.evaluate;

import com.google.common.collect.ImmutableList;

/**
 * What catalogs know of a piece of software, whatever device it is on.
 *
 * @param recognised whether some catalog recognises it
 * @param bans the bans that can concern it, by id
 */
record MatchedSoftware(boolean recognised, ImmutableList<ApplicableBan> bans) {

  /** Recognised software that no ban can concern, as most software is. */
  static final MatchedSoftware WITHOUT_BANS = new MatchedSoftware(true, ImmutableList.of());
}
