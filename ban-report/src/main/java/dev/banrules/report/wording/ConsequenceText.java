package dev.banrules.report.wording;

import dev.banrules.model.verdict.Consequence;
import dev.banrules.report.language.Messages;

/** What a finding is called. */
public final class ConsequenceText {

  private ConsequenceText() {}

  /** The consequence in a word or two, and that it is possible where it is not certain. */
  public static String of(Consequence consequence, boolean possible, Messages messages) {
    String word = messages.word(consequence);
    return possible ? messages.text("names.possible", "consequence", word) : word;
  }
}
