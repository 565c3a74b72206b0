package dev.banrules.cli.option;

import dev.banrules.model.verdict.AuditOptions;
import picocli.CommandLine.Option;

/** How software is recognised. */
public final class IdentityOptions {

  @Option(
      names = "--hints",
      paramLabel = "on|off",
      description = "Fuzzy matching: similar names make software possible. Default: on.")
  private OnOff hints = OnOff.ON;

  @Option(
      names = "--unrecognised",
      paramLabel = "ignore|possible",
      description =
          "With `possible`, software that no catalog recognises may match a ban on an origin or a"
              + " category. Default: ignore.")
  private AuditOptions.Unrecognised unrecognised = AuditOptions.Unrecognised.IGNORE;

  public AuditOptions.Builder toAuditOptions() {
    return AuditOptions.builder().hints(hints == OnOff.ON).unrecognised(unrecognised);
  }
}
