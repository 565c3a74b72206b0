package dev.banrules.verify.definition.identity;

import dev.banrules.model.software.Identifier;
import dev.banrules.model.software.IdentifierPattern;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Semantics §4 step 1: "identifiers compare by their scheme's own rule". Of two schemes that rule
 * lets a catalog leave parts open: a package URL without qualifiers or version is that of every
 * version, and {@code *} in a CPE name is any value.
 */
final class IdentifierRank {

  private static final Set<String> WITHOUT_REGARD_TO_CASE =
      Set.of("apple", "windows-pfn", "windows-product", "winget", "domain", "sha256", "cpe");

  private static final int EXACT = Integer.MAX_VALUE;

  /** What ranks from here on is an identifier, and no pattern. */
  private static final int NOT_A_PATTERN = Integer.MAX_VALUE - 100;

  private static final Pattern CPE_ATTRIBUTE = Pattern.compile(":((?:\\\\.|[^:])*)");
  private static final int CPE_PRODUCT = 4;

  private IdentifierRank() {}

  /** How well what a catalog gives fits: 0 not at all, the more the better. */
  static int of(IdentifierPattern given, Identifier identifier) {
    String scheme = identifier.scheme().name();
    if (!given.stem().scheme().name().equals(scheme)) {
      return 0;
    }
    String known = given.stem().value();
    String observed = identifier.value();
    if (WITHOUT_REGARD_TO_CASE.contains(scheme)) {
      known = known.toLowerCase(Locale.ROOT);
      observed = observed.toLowerCase(Locale.ROOT);
    }
    if (scheme.equals("cpe")) {
      known = known.replaceFirst("^cpe:", "");
      observed = observed.replaceFirst("^cpe:", "");
    }
    if (given.isPattern()) {
      return isBelow(scheme, known, observed) ? known.length() : 0;
    }
    if (observed.equals(known)) {
      return EXACT;
    }
    switch (scheme) {
      case "purl":
        return packageUrl(known, observed);
      case "cpe":
        return cpe(attributes(known), attributes(observed));
      default:
        return 0;
    }
  }

  /** The spelling in which what a catalog gives is compared. */
  static IdentifierPattern inComparedSpelling(IdentifierPattern given) {
    return WITHOUT_REGARD_TO_CASE.contains(given.stem().scheme().name())
        ? IdentifierPattern.parse(given.toString().toLowerCase(Locale.ROOT))
        : given;
  }

  /** One or more further segments, of a domain one or more further labels in front. */
  private static boolean isBelow(String scheme, String stem, String observed) {
    boolean below =
        scheme.equals("domain")
            ? observed.endsWith("." + stem)
            : observed.startsWith(stem + ".") && !observed.endsWith(".");
    return below && observed.length() > stem.length() + 1;
  }

  private static int packageUrl(String known, String observed) {
    String bare = observed.replaceFirst("[?#].*$", "");
    if (known.equals(bare)) {
      return NOT_A_PATTERN + 2;
    }
    int version = bare.lastIndexOf('@');
    boolean hasVersion = version > bare.lastIndexOf('/');
    return hasVersion && known.equals(bare.substring(0, version)) ? NOT_A_PATTERN + 1 : 0;
  }

  private static int cpe(List<String> known, List<String> observed) {
    int open = 0;
    for (int i = 0; i < known.size(); i++) {
      if (known.get(i).equals("*")) {
        open++;
      } else if (i >= observed.size() || !known.get(i).equals(observed.get(i))) {
        return 0;
      }
    }
    boolean namesProduct = known.size() > CPE_PRODUCT && observed.size() > CPE_PRODUCT;
    return open > 0 && namesProduct ? NOT_A_PATTERN + 50 - open : 0;
  }

  /** What stands between colons that no backslash quotes; a backslash may itself be quoted. */
  private static List<String> attributes(String cpe) {
    return CPE_ATTRIBUTE.matcher(":cpe:" + cpe).results().map(result -> result.group(1)).toList();
  }
}
