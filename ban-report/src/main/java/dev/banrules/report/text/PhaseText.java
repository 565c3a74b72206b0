package dev.banrules.report.text;

import dev.banrules.model.verdict.Phase;

/** Where a prohibition stands, after its name. */
final class PhaseText {

  private PhaseText() {}

  static String of(Phase phase) {
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
