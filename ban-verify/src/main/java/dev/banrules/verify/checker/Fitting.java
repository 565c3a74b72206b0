package dev.banrules.verify.checker;

import dev.banrules.model.software.Identifier;
import dev.banrules.model.software.IdentifierPattern;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Semantics §4 step 1: whether an identifier is what a catalog gives, by its scheme's own rule: a
 * package URL may leave out qualifiers and version, and a CPE name may leave attributes open.
 */
final class Fitting {

  /** An attribute of a CPE name, in which a backslash quotes what follows, a backslash too. */
  private static final Pattern CPE_ATTRIBUTE = Pattern.compile(":((?:\\\\.|[^:])*)");

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
        return isOpenCpe(attributes(known), attributes(observed.key()));
      default:
        return false;
    }
  }

  private static boolean isOpenCpe(List<String> known, List<String> observed) {
    if (known.size() <= CPE_PRODUCT || observed.size() <= CPE_PRODUCT) {
      return false;
    }
    boolean open = false;
    for (int i = 0; i < known.size(); i++) {
      if (known.get(i).equals("*")) {
        open = true;
      } else if (i >= observed.size() || !known.get(i).equals(observed.get(i))) {
        return false;
      }
    }
    return open;
  }

  /** How much what is given says: of two that fit, the one that says more is meant. */
  static int said(IdentifierPattern given, Identifier observed) {
    String key = given.stem().key();
    if (!given.stem().scheme().name().equals("cpe") || given.isPattern()) {
      return key.length();
    }
    if (given.stem().equals(observed)) {
      return 1;
    }
    return (int) -attributes(key).stream().filter("*"::equals).count();
  }

  private static List<String> attributes(String key) {
    return CPE_ATTRIBUTE.matcher(':' + key).results().map(result -> result.group(1)).toList();
  }
}
