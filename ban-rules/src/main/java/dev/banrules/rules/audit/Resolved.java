package dev.banrules.rules.audit;

import com.google.common.collect.ImmutableList;

/**
 * What a piece of software comes to, whatever device it is on.
 *
 * @param recognised whether some catalog recognises it
 * @param touches the bans that are worth asking of it, by id
 */
record Resolved(boolean recognised, ImmutableList<Touch> touches) {

  /** Software that is known and that no ban touches. */
  static final Resolved UNTOUCHED = new Resolved(true, ImmutableList.of());
}
