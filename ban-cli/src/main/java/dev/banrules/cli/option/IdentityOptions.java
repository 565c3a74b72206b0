package dev.banrules.cli.option;

import dev.banrules.model.verdict.AuditOptions;
import picocli.CommandLine.Option;

/** How software is recognised. */
public final class IdentityOptions {

  @Option(
      names = "--hints",
      paramLabel = "on|off",
      description = "Whether likeness makes software possible; on where absent.")
  private OnOff hints = OnOff.ON;

  @Option(
      names = "--unrecognised",
      paramLabel = "ignore|possible",
      description =
          "What becomes of software that no catalog recognises; ignore where absent. With `possible`"
              + " it may be what a ban of an origin or a category is about.")
  private AuditOptions.Unrecognised unrecognised = AuditOptions.Unrecognised.IGNORE;

  public AuditOptions.Builder toAuditOptions() {
    return AuditOptions.builder().hints(hints == OnOff.ON).unrecognised(unrecognised);
  }
}
