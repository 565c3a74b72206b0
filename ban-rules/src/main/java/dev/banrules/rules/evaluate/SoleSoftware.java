package dev.banrules.rules.evaluate;

import com.google.common.collect.ImmutableList;
import dev.banrules.model.verdict.Identity;

/**
 * Software that states nothing but one identifier, whichever of those that stand for the same.
 * Lines of block lists share it, so that each is decided about once; one equals no other.
 */
final class SoleSoftware {

  private final ImmutableList<Identity> identities;
  private final ImmutableList<ApplicableBan> bans;

  SoleSoftware(ImmutableList<Identity> identities, ImmutableList<ApplicableBan> bans) {
    this.identities = identities;
    this.bans = bans;
  }

  /** What it is taken for; empty where no catalog recognises it. */
  ImmutableList<Identity> identities() {
    return identities;
  }

  /** The bans that can concern it. */
  ImmutableList<ApplicableBan> bans() {
    return bans;
  }
}
