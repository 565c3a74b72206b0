package dev.banrules.report.wording;

import dev.banrules.model.verdict.NextChange;
import dev.banrules.report.language.Messages;

/** When an answer changes. */
public final class NextChangeText {

  private NextChangeText() {}

  /** The day in words, as a line. */
  public static String of(NextChange change, Messages messages) {
    return messages.text("nextChange", "day", change.day()) + "\n";
  }
}
