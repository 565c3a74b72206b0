package dev.banrules.mdm;

import dev.banrules.model.ban.Conduct;
import dev.banrules.model.ban.Threshold;
import dev.banrules.model.value.Id;
import dev.banrules.model.value.Percent;
import dev.banrules.model.place.Country;
import dev.banrules.model.place.Jurisdiction;
import dev.banrules.model.software.Identifier;
import dev.banrules.model.software.IdentifierPattern;
import dev.banrules.model.software.Version;
import dev.banrules.model.software.VersionRange;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;

/** A text gives a value that reads again equal from its own text, or IllegalArgumentException. */
final class GrammarFuzz {

  private GrammarFuzz() {}

  static String all(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    return answer(text, Identifier::parse)
        + answer(text, IdentifierPattern::parse)
        + answer(text, VersionRange::parse)
        + answer(text, Version::of)
        + answer(text, Percent::parse)
        + answer(text, Threshold::parse)
        + answer(text, Jurisdiction::of)
        + answer(text, Country::of)
        + answer(text, Conduct::of)
        + answer(text, t -> Id.<Object>of(t));
  }

  private static String answer(String text, Function<String, ?> parser) {
    Object value;
    try {
      value = parser.apply(text);
    } catch (IllegalArgumentException refused) {
      return refused.toString();
    }
    if (!parser.apply(value.toString()).equals(value)) {
      throw new AssertionError("read again it differs: " + value);
    }
    return value.toString();
  }
}
