package dev.banrules.verify.definition;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.banrules.model.software.VersRange;
import dev.banrules.model.software.VersRange.Constraint;
import dev.banrules.model.software.VersionRange.Operator;
import dev.banrules.model.software.VersioningScheme;
import dev.banrules.model.value.Truth;
import io.github.nscuro.versatile.Vers;
import java.net.URLEncoder;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Semantics §5: a VERS expression, "compared by that ecosystem's rules". A library of that trade
 * compares two versions, but for those of npm; of two constraints it takes spelling for equality,
 * so it is asked about one constraint at a time.
 */
final class VersRanges {

  /** Ecosystems of which the library has no rules: it would compare by general ones. */
  private static final Set<VersioningScheme> WITHOUT_RULES =
      EnumSet.of(
          VersioningScheme.ALPINE,
          VersioningScheme.GEM,
          VersioningScheme.NUGET,
          VersioningScheme.PYPI);

  private final VersioningScheme scheme;
  private final List<Constraint> constraints;
  private final String version;

  private VersRanges(VersRange range, String version) {
    this.scheme = range.scheme();
    this.constraints = range.constraints();
    this.version = version;
  }

  static Truth contains(VersRange range, String version) {
    if (range.constraints().isEmpty()) {
      return Truth.YES;
    }
    if (WITHOUT_RULES.contains(range.scheme()) || !range.scheme().covers(version)) {
      return Truth.UNKNOWN;
    }
    try {
      VersRanges asked = new VersRanges(range, version);
      return asked.isSorted() ? Truth.of(asked.isWithin()) : Truth.UNKNOWN;
    } catch (RuntimeException notComparable) { // of various kinds, as the ecosystem has it
      return Truth.UNKNOWN;
    }
  }

  /** VERS: "the versions are sorted and each is there once". */
  private boolean isSorted() {
    for (int i = 1; i < constraints.size(); i++) {
      String before = bound(constraints.get(i - 1));
      if (!is(before, "<", bound(constraints.get(i)))) {
        return false;
      }
    }
    return is(bound(constraints.get(0)), "", bound(constraints.get(0)));
  }

  /** The steps of VERS: equal versions first, then ranges from one bound to the next. */
  private boolean isWithin() {
    for (Constraint constraint : constraints) {
      if (is(version, "", bound(constraint))) {
        return List.of("=", "<=", ">=").contains(constraint.operator().symbol());
      }
    }
    List<Constraint> bounds =
        constraints.stream()
            .filter(c -> c.operator() != Operator.EQUAL && c.operator() != Operator.NOT_EQUAL)
            .toList();
    if (bounds.isEmpty()) {
      return constraints.stream().allMatch(c -> c.operator() == Operator.NOT_EQUAL);
    }
    Constraint first = bounds.get(0);
    Constraint last = bounds.get(bounds.size() - 1);
    if (isUpper(first) && is(version, "<", bound(first))) {
      return true;
    }
    if (!isUpper(last) && is(version, ">", bound(last))) {
      return true;
    }
    for (int i = 1; i < bounds.size(); i++) {
      if (isUpper(bounds.get(i))
          && is(version, ">", bound(bounds.get(i - 1)))
          && is(version, "<", bound(bounds.get(i)))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isUpper(Constraint constraint) {
    return constraint.operator().symbol().startsWith("<");
  }

  /** Whether one version is before, after or, without an operator, equal to another. */
  private boolean is(String one, String operator, String other) {
    if (scheme == VersioningScheme.NPM) {
      int order = SemanticPrecedence.of(one).compareTo(SemanticPrecedence.of(other));
      return operator.equals("<") ? order < 0 : operator.equals(">") ? order > 0 : order == 0;
    }
    String bound = other;
    String asked = revised(one);
    if (scheme == VersioningScheme.RPM && one.contains("-") != other.contains("-")) {
      bound = bound.replaceFirst("-[^-]*$", "");
      asked = asked.replaceFirst("-[^-]*$", "");
    }
    String range = "vers:" + scheme.word() + "/" + operator + URLEncoder.encode(bound, UTF_8);
    return Vers.parse(range).contains(asked);
  }

  private String bound(Constraint constraint) {
    String bound = constraint.version();
    return scheme == VersioningScheme.NPM
        ? SemanticPrecedence.withAllNumbers(bound)
        : revised(bound);
  }

  /**
   * "the absence of a debian_revision is equivalent to a debian_revision of 0": the library fails
   * to compare a version without one with its equal.
   */
  private String revised(String text) {
    return scheme != VersioningScheme.DEB || text.contains("-") ? text : text + "-0";
  }
}
