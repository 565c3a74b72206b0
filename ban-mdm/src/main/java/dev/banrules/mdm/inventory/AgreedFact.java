package dev.banrules.mdm.inventory;

import java.util.Locale;
import java.util.Optional;

/** One fact, stated any number of times; contradictory statements leave it unknown. */
final class AgreedFact<T extends Enum<T>> {

  private final String what;
  private Optional<T> value = Optional.empty();
  private boolean contradicted;

  AgreedFact(String what) {
    this.what = what;
  }

  /** Takes a statement and returns what to note of it, if it contradicts an earlier one. */
  Optional<String> add(T stated) {
    if (contradicted || value.filter(stated::equals).isPresent()) {
      return Optional.empty();
    }
    if (value.isEmpty()) {
      value = Optional.of(stated);
      return Optional.empty();
    }
    String note =
        String.format(
            Locale.ROOT,
            "the documents contradict each other on the %s, `%s` and `%s`: taken as unknown",
            what,
            word(value.get()),
            word(stated));
    contradicted = true;
    value = Optional.empty();
    return Optional.of(note);
  }

  Optional<T> value() {
    return value;
  }

  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
