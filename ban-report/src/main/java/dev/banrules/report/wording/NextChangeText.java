package dev.banrules.report.wording;

import dev.banrules.model.verdict.NextChange;

/** When an answer changes. */
public final class NextChangeText {

  private NextChangeText() {}

  public static String of(NextChange change) {
    return change.day().map(day -> "next change on " + day).orElse("nothing changes any more")
        + "\n";
  }
}
