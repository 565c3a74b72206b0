package dev.banrules.verify.checker;

import com.google.common.collect.ImmutableList;
import dev.banrules.model.ban.Ban;
import dev.banrules.model.ban.Conduct;
import dev.banrules.model.ban.Force;
import dev.banrules.model.value.Truth;
import dev.banrules.model.verdict.Certainty;
import dev.banrules.model.verdict.Consequence;
import dev.banrules.model.verdict.Evidence.Excuse;
import dev.banrules.model.verdict.Phase;
import java.time.LocalDate;
import java.util.List;

/**
 * What one conduct comes to (semantics §7).
 *
 * @param conduct the conduct
 * @param consequence the consequence
 * @param certainty the certainty
 * @param day the day on which hit was asked
 * @param hit the hit
 * @param dated whether it is of a stated day
 * @param excuses the exemptions and waivers that were tried
 */
record Outcome(
    Conduct conduct,
    Consequence consequence,
    Certainty certainty,
    LocalDate day,
    Hit hit,
    boolean dated,
    ImmutableList<Excuse> excuses) {

  /** The table of consequences, for a phase other than none. */
  static Consequence consequence(Ban ban, Phase phase, List<Excuse> excuses) {
    if (excuses.stream().anyMatch(excuse -> excuse.holds() == Truth.YES)) {
      return Consequence.EXEMPT;
    }
    if (ban.force() == Force.NOTICE) {
      return Consequence.NOTICE;
    }
    if (phase == Phase.SUSPENDED) {
      return Consequence.SUSPENDED;
    }
    if (phase == Phase.UPCOMING) {
      return Consequence.UPCOMING;
    }
    if (ban.force() == Force.ADVISORY) {
      return Consequence.ADVISORY;
    }
    return phase == Phase.GRACE ? Consequence.DUE : Consequence.VIOLATION;
  }

  boolean isOutdoneBy(Outcome other) {
    boolean asGrave = other.consequence.compareTo(consequence) <= 0;
    boolean asCertain = other.certainty.compareTo(certainty) <= 0;
    boolean equal = other.consequence == consequence && other.certainty == certainty;
    return asGrave && asCertain && (!equal || other.conduct.compareTo(conduct) < 0);
  }

  boolean isSameFinding(Outcome other) {
    return other.conduct.equals(conduct) && other.consequence == consequence;
  }

  /** What verdicts of two days are compared by. */
  String key() {
    return conduct + " " + consequence + " " + certainty;
  }
}
