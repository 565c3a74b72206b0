package dev.banrules.examples.cli;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Says that devices come from inventories of other tools, and what those lack. */
final class InventoryOptions {

  private static final String DETECT = "auto";

  @Option(
      names = "--inventory",
      paramLabel = "FORMAT",
      description =
          "Read DEVICE as the inventory of another tool, such as osquery or intune; auto tells the"
              + " format from the content. All files together are one inventory.")
  private @Nullable String format;

  @Option(
      names = "--profile",
      paramLabel = "FILE",
      description = "A profile with the facts that an inventory lacks: owner, location, contracts.")
  private @Nullable String profile;

  /** Whether devices come from inventories. */
  boolean areGiven() {
    if (format == null && profile != null) {
      throw new Refusal("`--profile` goes with `--inventory`: a profile states its own facts");
    }
    return format != null;
  }

  /** The format, or empty where it is told from the content. */
  Optional<String> format() {
    return Optional.ofNullable(format).filter(word -> !word.equals(DETECT));
  }

  /** The file with further facts. */
  Optional<String> profile() {
    return Optional.ofNullable(profile);
  }
}
