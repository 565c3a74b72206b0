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

  private static final MatchedSoftware UNRECOGNISED =
      new MatchedSoftware(false, ImmutableList.of());

  private static final int BYTES_OF_BAN = 80;
  private static final int BYTES_OF_PART = 400;

  static MatchedSoftware of(boolean recognised, ImmutableList<ApplicableBan> bans) {
    if (bans.isEmpty()) {
      return recognised ? WITHOUT_BANS : UNRECOGNISED;
    }
    return new MatchedSoftware(recognised, bans);
  }

  /** Whether the version or edition that it states may decide which bans can concern it. */
  boolean dependsOnVersion() {
    for (int i = 0; i < bans.size(); i++) {
      if (bans.get(i).ban().facts().asksVersions()) {
        return true;
      }
    }
    return false;
  }

  /** How many bytes it takes in a cache, about. */
  int bytes() {
    int bytes = 0;
    for (ApplicableBan ban : bans) {
      bytes += BYTES_OF_BAN + BYTES_OF_PART * ban.parts().size();
    }
    return bytes;
  }
}
