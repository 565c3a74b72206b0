package dev.banrules.rules.similarity;

import java.util.Comparator;

/**
 * A name that is known.
 *
 * @param id the id of the vendor or application with the name
 * @param name the name as given
 * @param normal its normal form
 */
record KnownName(String id, String name, String normal) {

  static final Comparator<KnownName> ORDER =
      Comparator.comparing(KnownName::id).thenComparing(KnownName::name);

  /** Returns whether the name tells little by itself, so that nearness to it tells nothing. */
  boolean isWeak() {
    return CommonWords.isWeak(normal);
  }
}
