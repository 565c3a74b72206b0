package dev.banrules.cli;

import dev.banrules.model.verdict.AuditOptions;
import picocli.CommandLine.Option;

/** How software is recognised. */
final class IdentityOptions {

  @Option(
      names = "--hints",
      paramLabel = "on|off",
      description = "Whether likeness makes software possible; on where absent.")
  private Switch hints = Switch.ON;

  @Option(
      names = "--unrecognised",
      paramLabel = "ignore|possible",
      description =
          "What becomes of software that no catalog recognises; ignore where absent. With `possible`"
              + " it may be what a ban of an origin or a category is about.")
  private AuditOptions.Unrecognised unrecognised = AuditOptions.Unrecognised.IGNORE;

  AuditOptions.Builder toAuditOptions() {
    return AuditOptions.builder().hints(hints == Switch.ON).unrecognised(unrecognised);
  }
}
