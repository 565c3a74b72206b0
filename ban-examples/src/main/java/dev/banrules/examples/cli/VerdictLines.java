package dev.banrules.examples.cli;

import dev.banrules.model.verdict.Verdict;

/** Verdicts as documents, one a line. */
final class VerdictLines {

  private VerdictLines() {}

  static String of(Verdict verdict) {
    throw new Refusal("not yet" + verdict);
  }
}
