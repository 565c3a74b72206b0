package dev.banrules.examples.text;

import dev.banrules.model.verdict.Phase;

/** Where a prohibition stands, in words. */
final class PhaseText {

  private PhaseText() {}

  static String of(Phase phase) {
    switch (phase) {
      case NONE:
        return "not there";
      case SUSPENDED:
        return "suspended";
      case UPCOMING:
        return "upcoming";
      case GRACE:
        return "in force, time to comply runs";
      case IN_FORCE:
        return "in force";
    }
    throw new AssertionError(phase);
  }
}
