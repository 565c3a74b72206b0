package dev.banrules.cli.option;

import dev.banrules.model.verdict.AuditOptions;
import picocli.CommandLine.Option;

/** What becomes of events whose day is not stated. */
public final class UndatedOption {

  @Option(
      names = "--undated",
      paramLabel = "possible|ignore",
      description =
          "With `ignore`, installations and updates without a day do not count. Default: possible.")
  private AuditOptions.Undated undated = AuditOptions.Undated.POSSIBLE;

  public AuditOptions.Undated value() {
    return undated;
  }
}
