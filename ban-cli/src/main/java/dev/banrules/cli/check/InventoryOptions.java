package dev.banrules.cli.check;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** That devices come from inventories of other tools, and a profile with what those lack. */
final class InventoryOptions {

  private static final String DETECT = "auto";

  @Option(
      names = "--inventory",
      paramLabel = "FORMAT",
      description =
          "Read DEVICE as an inventory of this format, such as osquery or intune, or auto. All files"
              + " together are one inventory. Without it, the content decides.")
  private @Nullable String format;

  @Option(
      names = "--profile",
      paramLabel = "FILE",
      description = "A profile with the facts that an inventory lacks: owner, location, contracts.")
  private @Nullable String profile;

  /** Whether devices are said to come from inventories. */
  boolean areGiven() {
    return format != null || profile != null;
  }

  /** The format, or empty if the content decides. */
  Optional<String> format() {
    return Optional.ofNullable(format).filter(word -> !word.equals(DETECT));
  }

  /** The file with further facts. */
  Optional<String> profile() {
    return Optional.ofNullable(profile);
  }
}
