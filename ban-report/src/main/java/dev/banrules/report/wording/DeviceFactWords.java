package dev.banrules.report.wording;

import dev.banrules.model.fact.DeviceFact;
import dev.banrules.report.language.Messages;
import java.util.List;

/** What the facts of a device, and the words that state them, are called. */
public final class DeviceFactWords {

  private DeviceFactWords() {}

  /** The fact where it is asked for: "state the form factor". */
  public static String phrase(DeviceFact fact, Messages messages) {
    return messages.text("deviceFact.phrase", "fact", fact);
  }

  /** The fact as the subject of a sentence: "form factor is phone". */
  public static String subject(DeviceFact fact, Messages messages) {
    return messages.text("deviceFact.subject", "fact", fact);
  }

  /** What is stated of the fact, or asked for, in the words of the language. */
  public static List<String> values(DeviceFact fact, List<String> values, Messages messages) {
    return switch (fact) {
      case PLATFORM -> words("platform", values, messages);
      case FORM_FACTOR -> words("formFactor", values, messages);
      case OWNER_KIND -> words("ownerKind", values, messages);
      default -> values; // codes of places, and sectors that catalogs name
    };
  }

  private static List<String> words(String family, List<String> values, Messages messages) {
    return values.stream().map(value -> messages.word(family, value)).toList();
  }
}
