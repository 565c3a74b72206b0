package dev.banrules.rules.evaluate;

import com.google.common.collect.ImmutableList;
import dev.banrules.model.ban.Conduct;
import dev.banrules.model.ban.Force;
import dev.banrules.model.value.Truth;
import dev.banrules.model.verdict.Certainty;
import dev.banrules.model.verdict.Consequence;
import dev.banrules.model.verdict.Evidence.Excuse;
import dev.banrules.model.verdict.Phase;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a ban means for one conduct on a day.
 *
 * @param conduct the conduct
 * @param consequence what the ban means for it
 * @param certainty how sure that is
 * @param match the match that it rests on
 * @param day the day of that match
 * @param undated whether it is an event whose day is not stated
 * @param excuses the exemptions and waivers of the ban, and whether each of them excuses
 */
record Outcome(
    Conduct conduct,
    Consequence consequence,
    Certainty certainty,
    Match match,
    LocalDate day,
    boolean undated,
    ImmutableList<Excuse> excuses) {

  /** The same of an event whose day is not stated. */
  Outcome asUndated() {
    return new Outcome(conduct, consequence, certainty, match, day, true, excuses);
  }

  static boolean isExcused(List<Excuse> excuses) {
    for (Excuse excuse : excuses) {
      if (excuse.holds() == Truth.YES) {
        return true;
      }
    }
    return false;
  }

  /** The table of semantics §7; empty where the phase is none. */
  static Optional<Consequence> consequence(boolean excused, Phase phase, Force force) {
    if (phase == Phase.NONE) {
      return Optional.empty();
    }
    if (excused) {
      return Optional.of(Consequence.EXEMPT);
    }
    if (force == Force.NOTICE) {
      return Optional.of(Consequence.NOTICE);
    }
    switch (phase) {
      case UPCOMING:
        return Optional.of(Consequence.UPCOMING);
      case SUSPENDED:
        return Optional.of(Consequence.SUSPENDED);
      case GRACE:
        return Optional.of(force == Force.ADVISORY ? Consequence.ADVISORY : Consequence.DUE);
      default:
        return Optional.of(force == Force.ADVISORY ? Consequence.ADVISORY : Consequence.VIOLATION);
    }
  }

  /** The outcomes that no other one outdoes (semantics §7), gravest first. */
  static ImmutableList<Outcome> notOutdone(List<Outcome> outcomes) {
    if (outcomes.size() < 2) {
      return ImmutableList.copyOf(outcomes);
    }
    return outcomes.stream()
        .filter(outcome -> outcomes.stream().noneMatch(other -> other.outdoes(outcome)))
        .sorted((a, b) -> a.consequence.compareTo(b.consequence))
        .collect(ImmutableList.toImmutableList());
  }

  /** At least as grave and at least as certain; of equals the earlier conduct. */
  private boolean outdoes(Outcome other) {
    int gravity = other.consequence.compareTo(consequence);
    int certain = other.certainty.compareTo(certainty);
    return gravity >= 0
        && certain >= 0
        && (gravity > 0 || certain > 0 || conduct.compareTo(other.conduct) < 0);
  }

  /** Whether both make the same finding, with the same certainty. */
  boolean isSameAndAsCertain(Outcome other) {
    return isSameFinding(other) && certainty == other.certainty;
  }

  /** Whether both make the same finding, however certain. */
  boolean isSameFinding(Outcome other) {
    return conduct.equals(other.conduct) && consequence == other.consequence;
  }
}
