package dev.banrules.cli.device;

import com.google.common.base.CharMatcher;
import dev.banrules.cli.console.Console;
import dev.banrules.cli.console.UsageException;
import dev.banrules.cli.input.InputFiles;
import dev.banrules.io.document.Source;
import dev.banrules.mdm.inventory.Inventories;
import dev.banrules.mdm.inventory.InventorySource;
import dev.banrules.mdm.inventory.UnreadableInventoryException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an argument names, and what its content is.
 *
 * @param name the argument
 * @param content the content, unpacked where it is packed
 * @param kind what it is
 */
record OpenedInput(String name, InventorySource content, Kind kind) {

  /** What a content is. */
  enum Kind {
    /** Profiles; also what can't be read, as reading profiles says why. */
    PROFILES,
    /** An inventory of another tool; also an archive, as reading inventories says what to do. */
    INVENTORY,
    /** Neither. */
    UNKNOWN
  }

  private static final String PROFILE = "device-profile/";
  private static final Pattern STATED_PROFILE =
      Pattern.compile("\"format\"\\s*:\\s*\"device-profile/");

  static OpenedInput of(String name, Console console, boolean isInventory) {
    InventorySource content =
        InputFiles.isStandardInput(name)
            ? InventorySource.of("standard input", console.takeInput())
            : InventorySource.of(InputFiles.path(name));
    OpenedInput input =
        new OpenedInput(name, content, isInventory ? Kind.INVENTORY : kindOf(content));
    if (isInventory
        && input.start().map(STATED_PROFILE::matcher).filter(Matcher::find).isPresent()) {
      throw new UsageException(
          name + ": is a profile, and not an inventory: leave `--inventory` out");
    }
    return input;
  }

  /** Whether it is neither a profile nor an inventory, but may be pieces of software. */
  boolean isSoftware() {
    return kind == Kind.UNKNOWN || (kind == Kind.PROFILES && !mentions(PROFILE));
  }

  /** Whether it is {@code []}: a fleet without devices. */
  boolean isEmptyFleet() {
    return start().filter(OpenedInput::isEmptyFleet).isPresent();
  }

  private static boolean isEmptyFleet(String text) {
    return CharMatcher.whitespace().removeFrom(text).equals("[]");
  }

  private boolean mentions(String text) {
    return start().filter(start -> start.contains(text)).isPresent();
  }

  /** The beginning of the content; empty where it can't be read. */
  private Optional<String> start() {
    try {
      return Optional.of(content.start().text());
    } catch (UnreadableInventoryException e) {
      return Optional.empty();
    }
  }

  private static Kind kindOf(InventorySource content) {
    String start;
    try {
      start = content.start().text();
    } catch (UnreadableInventoryException e) {
      return e.getCause() == null ? Kind.INVENTORY : Kind.PROFILES;
    }
    // Most are profiles and say so at once; only for others are the readers loaded.
    if (start.isBlank() || start.contains(PROFILE) || isEmptyFleet(start)) {
      return Kind.PROFILES;
    }
    try {
      Inventories.installed().detect(content);
      return Kind.INVENTORY;
    } catch (UnreadableInventoryException e) {
      return start.contains("\"software\"") || start.contains("\"format\"")
          ? Kind.PROFILES
          : Kind.UNKNOWN;
    }
  }

  /** The document, for readers of this library's own documents. */
  Source document() {
    if (InputFiles.isStandardInput(name)) {
      return Source.of(content.name(), content.open());
    }
    try {
      return Source.of(name, content.open());
    } catch (UnreadableInventoryException e) {
      return Source.of(InputFiles.path(name)); // which says in its own words why
    }
  }
}
