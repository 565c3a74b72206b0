package dev.banrules.report.wording;

import dev.banrules.model.verdict.Phase;

/** Where a prohibition stands, after its name. */
public final class PhaseText {

  private PhaseText() {}

  public static String of(Phase phase) {
    switch (phase) {
      case NONE:
        return "does not hold";
      case SUSPENDED:
        return "is suspended";
      case UPCOMING:
        return "is upcoming";
      case GRACE:
        return "is in force, with time to comply";
      case IN_FORCE:
        return "is in force";
    }
    throw new AssertionError(phase);
  }
}
