package dev.banrules.verify.reference;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Semantics §4 step 1: "identifiers compare by their scheme's own rule". Of two schemes that rule
 * lets a catalog leave parts open: a package URL without qualifiers or version is that of every
 * version, and {@code *} in a CPE name is any value.
 */
final class Schemes {

  /** What ranks from here on is an identifier, and no pattern. */
  static final int NOT_A_PATTERN = Integer.MAX_VALUE - 100;

  private static final Pattern ATTRIBUTE = Pattern.compile(":((?:\\\\.|[^:])*)");

  private Schemes() {}

  /** How well a known identifier that leaves parts open fits: 0 not at all, the more the better. */
  static int openRank(String scheme, String known, String observed) {
    if (scheme.equals("purl")) {
      String bare = observed.replaceFirst("[?#].*$", "");
      if (known.equals(bare)) {
        return NOT_A_PATTERN + 2;
      }
      int version = bare.lastIndexOf('@');
      boolean hasVersion = version > bare.lastIndexOf('/');
      return hasVersion && known.equals(bare.substring(0, version)) ? NOT_A_PATTERN + 1 : 0;
    }
    return scheme.equals("cpe") ? cpeRank(attributes(known), attributes(observed)) : 0;
  }

  private static int cpeRank(List<String> known, List<String> observed) {
    int open = 0;
    for (int i = 0; i < known.size(); i++) {
      if (known.get(i).equals("*")) {
        open++;
      } else if (i >= observed.size() || !known.get(i).equals(observed.get(i))) {
        return 0;
      }
    }
    boolean namesProduct = known.size() > 4 && observed.size() > 4;
    return open > 0 && namesProduct ? NOT_A_PATTERN + 50 - open : 0;
  }

  /** What stands between colons that no backslash quotes; a backslash may itself be quoted. */
  private static List<String> attributes(String cpe) {
    return ATTRIBUTE.matcher(":cpe:" + cpe).results().map(result -> result.group(1)).toList();
  }
}
