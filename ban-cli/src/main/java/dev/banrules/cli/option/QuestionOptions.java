package dev.banrules.cli.option;

import dev.banrules.cli.console.Console;
import dev.banrules.model.ban.Party;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.verdict.AuditOptions;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How bans are asked: every command that evaluates them takes the same options. */
public final class QuestionOptions {

  @Option(
      names = "--as",
      paramLabel = "PARTY",
      description =
          "On whose behalf: users (default), stores, providers, suppliers, or your own x-…. A ban"
              + " that does not bind them is a notice.")
  private Party asker = Party.USERS;

  @Option(
      names = "--hints",
      paramLabel = "on|off",
      description = "Fuzzy matching: similar names make software possible. Default: on.")
  private OnOff hints = OnOff.ON;

  @Option(
      names = "--unrecognised",
      paramLabel = "ignore|possible",
      description =
          "With `possible`, software that no catalog recognises may match a ban on an origin, a"
              + " category or a list that is not complete. Default: ignore.")
  private AuditOptions.Unrecognised unrecognised = AuditOptions.Unrecognised.IGNORE;

  @Option(
      names = "--undated",
      paramLabel = "possible|ignore",
      description =
          "With `ignore`, installations and updates without a day do not count. Default: possible.")
  private AuditOptions.Undated undated = AuditOptions.Undated.POSSIBLE;

  @Mixin private JurisdictionOption jurisdictions = new JurisdictionOption();

  /** What was chosen; the jurisdictions are checked against the catalogs. */
  public AuditOptions.Builder toAuditOptions(CatalogSet catalogs, Console console) {
    return AuditOptions.builder()
        .askedBy(asker)
        .hints(hints == OnOff.ON)
        .unrecognised(unrecognised)
        .undated(undated)
        .jurisdictions(jurisdictions.known(catalogs, console));
  }
}
