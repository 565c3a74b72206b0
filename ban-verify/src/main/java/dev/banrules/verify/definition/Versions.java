package dev.banrules.verify.definition;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.banrules.model.software.ComparatorRange;
import dev.banrules.model.software.VersRange;
import dev.banrules.model.software.VersionRange;
import dev.banrules.model.software.VersioningScheme;
import dev.banrules.model.value.Truth;
import io.github.nscuro.versatile.Vers;
import java.math.BigInteger;
import java.net.URLEncoder;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Semantics §5: whether a stated version is in a range. */
final class Versions {

  /** Ecosystems of which the library has no rules: it would compare by general ones. */
  private static final Set<VersioningScheme> WITHOUT_RULES =
      EnumSet.of(
          VersioningScheme.ALPINE,
          VersioningScheme.GEM,
          VersioningScheme.NUGET,
          VersioningScheme.PYPI);

  private Versions() {}

  /** "not stated or not comparable: unknown". */
  static Truth inRange(VersionRange range, Optional<String> version) {
    if (version.isEmpty()) {
      return Truth.UNKNOWN;
    }
    return range.accept(new Within(version.get()));
  }

  private record Within(String version) implements VersionRange.Visitor<Truth> {

    @Override
    public Truth comparators(ComparatorRange range) {
      if (!isComparable(version)) {
        return Truth.UNKNOWN;
      }
      for (VersionRange.Comparator comparator : range.comparators()) {
        int order = compare(version, comparator.bound().toString());
        if (!holds(comparator.operator().symbol(), order)) {
          return Truth.NO;
        }
      }
      return Truth.YES;
    }

    /** "compared by that ecosystem's rules", which a library of that trade knows. */
    @Override
    public Truth vers(VersRange range) {
      if (range.constraints().isEmpty()) {
        return Truth.YES;
      }
      if (WITHOUT_RULES.contains(range.scheme())) {
        return Truth.UNKNOWN;
      }
      List<String> constraints =
          range.constraints().stream().map(c -> written(range.scheme(), c)).toList();
      String scheme = "vers:" + range.scheme().word() + "/";
      try {
        // Of several `!=` without any bound, the library answers no for every version.
        if (constraints.stream().allMatch(constraint -> constraint.startsWith("!="))) {
          return Truth.of(
              constraints.stream()
                  .allMatch(one -> Vers.parse(scheme + one).contains(whole(range.scheme()))));
        }
        String all = scheme + String.join("|", constraints);
        return Truth.of(Vers.parse(all).contains(whole(range.scheme())));
      } catch (RuntimeException notComparable) { // of various kinds, as the ecosystem has it
        return Truth.UNKNOWN;
      }
    }

    private String whole(VersioningScheme scheme) {
      return scheme == VersioningScheme.DEB ? revised(version) : version;
    }
  }

  private static String written(VersioningScheme scheme, VersRange.Constraint constraint) {
    String version =
        scheme == VersioningScheme.DEB ? revised(constraint.version()) : constraint.version();
    String operator = constraint.operator().symbol();
    return (operator.equals("=") ? "" : operator) + URLEncoder.encode(version, UTF_8);
  }

  /**
   * "the absence of a debian_revision is equivalent to a debian_revision of 0": the library fails
   * to compare a version without one with its equal.
   */
  private static String revised(String version) {
    return version.contains("-") ? version : version + "-0";
  }

  private static boolean holds(String operator, int order) {
    switch (operator) {
      case ">=":
        return order >= 0;
      case ">":
        return order > 0;
      case "<=":
        return order <= 0;
      case "<":
        return order < 0;
      case "=":
        return order == 0;
      default:
        throw new AssertionError(operator);
    }
  }

  /** "dot-separated numbers ... anything else is not comparable". */
  private static boolean isComparable(String version) {
    return version.matches("[0-9]+(\\.[0-9]+)*");
  }

  /** "missing ones are zero". */
  private static int compare(String a, String b) {
    String[] ours = a.split("\\.");
    String[] theirs = b.split("\\.");
    for (int i = 0; i < Math.max(ours.length, theirs.length); i++) {
      BigInteger our = i < ours.length ? new BigInteger(ours[i]) : BigInteger.ZERO;
      BigInteger their = i < theirs.length ? new BigInteger(theirs[i]) : BigInteger.ZERO;
      if (!our.equals(their)) {
        return our.compareTo(their);
      }
    }
    return 0;
  }
}
