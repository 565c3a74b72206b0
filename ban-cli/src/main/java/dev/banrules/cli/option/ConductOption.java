package dev.banrules.cli.option;

import dev.banrules.model.ban.Conduct;
import picocli.CommandLine.Option;

/** What is asked about doing. */
public final class ConductOption {

  @Option(
      names = "--conduct",
      required = true,
      paramLabel = "CONDUCT",
      description = "use, install, update, access, distribute, procure, or your own x-…")
  private Conduct conduct = Conduct.USE;

  public Conduct conduct() {
    return conduct;
  }
}
