package dev.banrules.report.wording;

import dev.banrules.model.ban.Conduct;
import dev.banrules.report.language.Messages;
import dev.banrules.report.layout.VisibleText;

/** Conducts as verbs. */
public final class ConductText {

  private ConductText() {}

  /** What may not happen to software, after "must not". */
  public static String passive(Conduct conduct, Messages messages) {
    return conduct.word().startsWith("x-")
        ? messages.text("conduct.other", "conduct", VisibleText.text(conduct.word()))
        : messages.word("conduct", conduct.word());
  }
}
