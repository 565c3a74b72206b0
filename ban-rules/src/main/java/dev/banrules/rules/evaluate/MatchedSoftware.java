package dev.banrules.rules.evaluate;

import com.google.common.collect.ImmutableList;

/**
 * What a piece of software comes to, whatever device it is on.
 *
 * @param recognised whether some catalog recognises it
 * @param touches the bans that are worth asking of it, by id
 */
record MatchedSoftware(boolean recognised, ImmutableList<ApplicableBan> touches) {

  /** Software that is known and that no ban touches. */
  static final MatchedSoftware UNTOUCHED = new MatchedSoftware(true, ImmutableList.of());
}
