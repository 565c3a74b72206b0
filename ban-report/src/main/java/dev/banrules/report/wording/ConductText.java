package dev.banrules.report.wording;

import dev.banrules.model.ban.Conduct;

/** Conducts as verbs. */
public final class ConductText {

  private ConductText() {}

  /** What may not happen to software, after "must not". */
  public static String passive(Conduct conduct) {
    switch (conduct.word()) {
      case "use":
        return "be used";
      case "install":
        return "be installed";
      case "update":
        return "be updated";
      case "access":
        return "be accessed";
      case "distribute":
        return "be distributed";
      case "procure":
        return "be bought";
      default:
        return "be subject to `" + conduct + "`";
    }
  }

  /** What has happened to software, after "was" or "been". */
  public static String past(Conduct conduct) {
    return conduct.equals(Conduct.INSTALL) ? "installed" : "last updated";
  }
}
