package dev.banrules.rules.evaluate;

import dev.banrules.model.device.ProductKind;
import dev.banrules.model.device.Software;
import dev.banrules.model.software.Identifier;
import java.util.Optional;

/**
 * All that software is recognised by, and the options that matter for it, in one text: the key of a
 * cache. One text is compared faster than many, which would lie scattered over the heap of a fleet.
 */
final class SoftwareKey {

  private static final int USUAL_LENGTH = 96;

  private SoftwareKey() {}

  /** The key: two are equal where, and only where, all that they are made of is equal. */
  static String of(Software software, boolean fuzzy, boolean strict) {
    StringBuilder key = new StringBuilder(USUAL_LENGTH);
    key.append(fuzzy ? 'f' : ' ').append(strict ? 's' : ' ');
    append(software, key);
    return key.toString();
  }

  private static void append(Software software, StringBuilder key) {
    key.append(software.kind() == ProductKind.HARDWARE ? 'h' : ' ');
    key.append(software.identifiers().size()).append(';');
    for (Identifier identifier : software.identifiers()) {
      append(identifier.toString(), key);
    }
    append(software.name(), key);
    append(software.publisher(), key);
    append(software.version(), key);
    append(software.edition(), key);
    key.append(software.components().size()).append(';');
    for (Software component : software.components()) {
      append(component, key);
    }
  }

  private static void append(Optional<String> text, StringBuilder key) {
    if (text.isPresent()) {
      append(text.get(), key);
    } else {
      key.append('-');
    }
  }

  /** The length in front marks where a text ends, whatever characters it has. */
  private static void append(String text, StringBuilder key) {
    key.append('+').append(text.length()).append(':').append(text);
  }
}
