package dev.banrules.testkit.checker;

import dev.banrules.model.software.Identifier;
import dev.banrules.model.software.IdentifierPattern;
import java.util.regex.Pattern;

/**
 * Semantics §4 step 1: whether an identifier is what a catalog gives, by its scheme's own rule: a
 * package URL may leave out qualifiers and version, and a CPE name may leave attributes open.
 */
final class Fitting {

  private static final Pattern CPE_SEPARATOR = Pattern.compile("(?<!\\\\):");
  private static final int CPE_PRODUCT = 4;

  private Fitting() {}

  static boolean fits(IdentifierPattern given, Identifier observed) {
    if (given.isPattern()) {
      boolean endsOpen =
          !observed.scheme().name().equals("domain") && observed.value().endsWith(".");
      return !endsOpen && given.matches(observed);
    }
    return given.stem().equals(observed)
        || (given.stem().scheme().equals(observed.scheme()) && isLeftOpen(given.stem(), observed));
  }

  private static boolean isLeftOpen(Identifier given, Identifier observed) {
    String known = given.key();
    switch (given.scheme().name()) {
      case "purl":
        String bare = observed.key().split("[?#]", 2)[0];
        int at = bare.lastIndexOf('@');
        return known.equals(bare)
            || (at > bare.lastIndexOf('/') && known.equals(bare.substring(0, at)));
      case "cpe":
        return isOpenCpe(CPE_SEPARATOR.split(known, -1), CPE_SEPARATOR.split(observed.key(), -1));
      default:
        return false;
    }
  }

  private static boolean isOpenCpe(String[] known, String[] observed) {
    if (known.length <= CPE_PRODUCT || observed.length <= CPE_PRODUCT) {
      return false;
    }
    boolean open = false;
    for (int i = 0; i < known.length; i++) {
      if (known[i].equals("*")) {
        open = true;
      } else if (i >= observed.length || !known[i].equals(observed[i])) {
        return false;
      }
    }
    return open;
  }

  /** How much what is given says: of two that fit, the one that says more is meant. */
  static int said(IdentifierPattern given) {
    String key = given.stem().key();
    if (!given.stem().scheme().name().equals("cpe") || given.isPattern()) {
      return key.length();
    }
    int open = 0;
    for (String attribute : CPE_SEPARATOR.split(key, -1)) {
      open += attribute.equals("*") ? 1 : 0;
    }
    return -open;
  }
}
