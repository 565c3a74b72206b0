package dev.banrules.testkit.reference;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;

/** The rules by which ecosystems order their versions, as their own manuals give them. */
final class Ecosystems {

  private static final Pattern SEMVER =
      Pattern.compile(
          "v?[0-9]+\\.[0-9]+\\.[0-9]+(-[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?(\\+[0-9A-Za-z.-]+)?");
  private static final Pattern PACKAGE = Pattern.compile("[0-9A-Za-z.+~^:_-]+");

  private Ecosystems() {}

  /** An order of versions that knows what a version is. */
  interface Rule extends Comparator<String> {
    boolean isVersion(String text);
  }

  static Optional<Rule> find(String ecosystem) {
    switch (ecosystem) {
      case "deb":
        return Optional.of(rule(PACKAGE, (a, b) -> packages(a, b, true)));
      case "rpm":
        return Optional.of(rule(PACKAGE, (a, b) -> packages(a, b, false)));
      case "semver":
      case "npm":
      case "cargo":
      case "golang":
        return Optional.of(rule(SEMVER, Ecosystems::semver));
      case "generic":
      case "intdot":
        return Optional.of(rule(Pattern.compile("[0-9]+(\\.[0-9]+)*"), Versions::compare));
      default:
        return Optional.empty();
    }
  }

  private static Rule rule(Pattern form, Comparator<String> order) {
    return new Rule() {
      @Override
      public boolean isVersion(String text) {
        return form.matcher(text).matches();
      }

      @Override
      public int compare(String a, String b) {
        return order.compare(a, b);
      }
    };
  }

  /** {@code [epoch:]upstream[-revision]}: the parts in this order, of Debian and of RPM alike. */
  private static int packages(String a, String b, boolean deb) {
    int byEpoch = new BigInteger(epoch(a)).compareTo(new BigInteger(epoch(b)));
    if (byEpoch != 0) {
      return byEpoch;
    }
    int byUpstream = text(upstream(a), upstream(b), deb);
    return byUpstream != 0 ? byUpstream : text(revision(a), revision(b), deb);
  }

  private static String epoch(String version) {
    int colon = version.indexOf(':');
    String epoch = colon < 0 ? "0" : version.substring(0, colon);
    return epoch.matches("[0-9]+") ? epoch : "0";
  }

  private static String upstream(String version) {
    String rest = version.substring(version.indexOf(':') + 1);
    int dash = rest.lastIndexOf('-');
    return dash < 0 ? rest : rest.substring(0, dash);
  }

  private static String revision(String version) {
    int dash = version.lastIndexOf('-');
    return dash < version.indexOf(':') ? "" : version.substring(dash + 1);
  }

  private static int text(String a, String b, boolean deb) {
    return deb ? debian(a, b) : rpm(a, b);
  }

  /** deb-version(7): runs of non-digits by a modified order, runs of digits as numbers, in turn. */
  private static int debian(String a, String b) {
    int i = 0;
    int j = 0;
    while (i < a.length() || j < b.length()) {
      while (isNoDigit(a, i) || isNoDigit(b, j)) {
        int order = Integer.compare(debianWeight(a, i), debianWeight(b, j));
        if (order != 0) {
          return order;
        }
        i++;
        j++;
      }
      String ours = digits(a, i);
      String theirs = digits(b, j);
      int order = number(ours).compareTo(number(theirs));
      if (order != 0) {
        return order;
      }
      i += ours.length();
      j += theirs.length();
    }
    return 0;
  }

  private static boolean isNoDigit(String text, int i) {
    return i < text.length() && !isDigit(text.charAt(i));
  }

  /** A tilde is before the end, letters are before all else. */
  private static int debianWeight(String text, int i) {
    if (i >= text.length() || isDigit(text.charAt(i))) {
      return 0;
    }
    char c = text.charAt(i);
    return c == '~' ? -1 : isLetter(c) ? c : c + 256;
  }

  /** rpmvercmp: segments of digits or letters, all else only separates but for ~ and ^. */
  private static int rpm(String a, String b) {
    String ours = a;
    String theirs = b;
    while (true) {
      ours = ours.replaceFirst("^[^0-9A-Za-z~^]+", "");
      theirs = theirs.replaceFirst("^[^0-9A-Za-z~^]+", "");
      if (ours.startsWith("~") || theirs.startsWith("~")) {
        if (!ours.startsWith("~") || !theirs.startsWith("~")) {
          return ours.startsWith("~") ? -1 : 1;
        }
        ours = ours.substring(1);
        theirs = theirs.substring(1);
        continue;
      }
      if (ours.startsWith("^") || theirs.startsWith("^")) {
        if (!ours.startsWith("^") || !theirs.startsWith("^")) {
          String other = ours.startsWith("^") ? theirs : ours;
          boolean caretIsMore = other.isEmpty();
          return ours.startsWith("^") == caretIsMore ? 1 : -1;
        }
        ours = ours.substring(1);
        theirs = theirs.substring(1);
        continue;
      }
      if (ours.isEmpty() || theirs.isEmpty()) {
        return Integer.compare(ours.length(), theirs.length());
      }
      boolean numeric = isDigit(ours.charAt(0));
      String our = numeric ? digits(ours, 0) : letters(ours);
      String their = numeric ? digits(theirs, 0) : letters(theirs);
      if (their.isEmpty()) {
        return numeric ? 1 : -1;
      }
      int order = numeric ? number(our).compareTo(number(their)) : our.compareTo(their);
      if (order != 0) {
        return order;
      }
      ours = ours.substring(our.length());
      theirs = theirs.substring(their.length());
    }
  }

  /** semver.org, clause 11; build metadata does not count. */
  private static int semver(String a, String b) {
    String ours = a.replaceFirst("^v", "").replaceFirst("\\+.*$", "");
    String theirs = b.replaceFirst("^v", "").replaceFirst("\\+.*$", "");
    int byRelease = Versions.compare(beforeDash(ours), beforeDash(theirs));
    if (byRelease != 0) {
      return byRelease;
    }
    String ourPre = ours.substring(beforeDash(ours).length());
    String theirPre = theirs.substring(beforeDash(theirs).length());
    if (ourPre.isEmpty() || theirPre.isEmpty()) {
      return Boolean.compare(ourPre.isEmpty(), theirPre.isEmpty());
    }
    String[] our = ourPre.substring(1).split("\\.");
    String[] their = theirPre.substring(1).split("\\.");
    for (int i = 0; i < Math.min(our.length, their.length); i++) {
      int order = preRelease(our[i], their[i]);
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(our.length, their.length);
  }

  private static int preRelease(String a, String b) {
    boolean ours = a.matches("[0-9]+");
    boolean theirs = b.matches("[0-9]+");
    if (ours && theirs) {
      return number(a).compareTo(number(b));
    }
    return ours == theirs ? a.compareTo(b) : ours ? -1 : 1;
  }

  private static String beforeDash(String version) {
    int dash = version.indexOf('-');
    return dash < 0 ? version : version.substring(0, dash);
  }

  private static String digits(String text, int from) {
    int end = from;
    while (end < text.length() && isDigit(text.charAt(end))) {
      end++;
    }
    return from < text.length() ? text.substring(from, end) : "";
  }

  private static String letters(String text) {
    int end = 0;
    while (end < text.length() && isLetter(text.charAt(end))) {
      end++;
    }
    return text.substring(0, end);
  }

  private static BigInteger number(String digits) {
    return digits.isEmpty() ? BigInteger.ZERO : new BigInteger(digits);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
