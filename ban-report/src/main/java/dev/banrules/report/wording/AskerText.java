package dev.banrules.report.wording;

import dev.banrules.model.ban.Party;
import dev.banrules.model.verdict.AuditOptions;

/** On whose behalf a question is asked. */
public final class AskerText {

  private AskerText() {}

  /** What to add to a question; nothing where users ask. */
  public static String of(AuditOptions options) {
    return options.askedBy().equals(Party.USERS) ? "" : ", asked on behalf of " + options.askedBy();
  }
}
