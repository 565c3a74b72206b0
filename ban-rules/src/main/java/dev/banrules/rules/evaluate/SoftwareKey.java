package dev.banrules.rules.evaluate;

import dev.banrules.model.device.Software;
import dev.banrules.model.software.Identifier;
import java.util.Optional;

/**
 * All that a piece of software is known by, and under which options, in one text. One text is
 * compared at a fraction of the cost of many, which would be spread over the heap of a fleet.
 */
final class SoftwareKey {

  private static final int USUAL_LENGTH = 96;

  private SoftwareKey() {}

  /** The key: equal where, and only where, all that it is made of is. */
  static String of(Software software, boolean hints, boolean strict) {
    StringBuilder key = new StringBuilder(USUAL_LENGTH);
    key.append(hints ? 'h' : ' ').append(strict ? 's' : ' ');
    append(software, key);
    return key.toString();
  }

  private static void append(Software software, StringBuilder key) {
    key.append(software.identifiers().size()).append(';');
    for (Identifier identifier : software.identifiers()) {
      append(identifier.toString(), key);
    }
    append(software.name(), key);
    append(software.publisher(), key);
    append(software.version(), key);
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

  /** Its length in front tells where a text ends, whatever stands in it. */
  private static void append(String text, StringBuilder key) {
    key.append('+').append(text.length()).append(':').append(text);
  }
}
