package dev.banrules.report.text;

import dev.banrules.model.verdict.NextChange;

/** When an answer changes. */
final class NextChangeText {

  private NextChangeText() {}

  static String of(NextChange change) {
    return change.day().map(day -> "next change on " + day).orElse("nothing changes any more")
        + "\n";
  }
}
