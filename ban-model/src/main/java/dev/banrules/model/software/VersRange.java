package dev.banrules.model.software;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import dev.banrules.model.value.InvalidValueException;
import dev.banrules.model.value.Suggestion;
import java.net.URLDecoder;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A VERS expression (Package-URL project, "version range specifier"): a versioning scheme and
 * constraints in ascending order. The scheme's rules compare versions, not this class.
 */
public final class VersRange extends VersionRange {

  static final String PREFIX = "vers:";

  private static final String ANY = "*";
  private static final String EXPECTED = "a VERS expression such as `vers:deb/>=1.2|<2`";

  private final VersioningScheme scheme;
  private final ImmutableList<Constraint> constraints;

  private VersRange(String text, VersioningScheme scheme, ImmutableList<Constraint> constraints) {
    super(text);
    this.scheme = scheme;
    this.constraints = constraints;
  }

  static VersRange of(String text) {
    int slash = text.indexOf('/');
    InvalidValueException.check(
        slash > PREFIX.length() && slash < text.length() - 1, text, EXPECTED);
    VersioningScheme scheme = VersioningScheme.of(text.substring(PREFIX.length(), slash));
    String all = text.substring(slash + 1);
    if (all.equals(ANY)) {
      return new VersRange(text, scheme, ImmutableList.of());
    }
    ImmutableList<Constraint> constraints =
        Splitter.on('|')
            .splitToStream(all)
            .map(part -> constraint(text, scheme, part))
            .collect(toImmutableList());
    checkEachOnce(constraints);
    checkOrder(constraints);
    checkBounds(constraints);
    return new VersRange(text, scheme, constraints);
  }

  private static Constraint constraint(String text, VersioningScheme scheme, String part) {
    Optional<Operator> operator = Operator.startOf(part);
    String written = part.substring(operator.map(o -> o.symbol().length()).orElse(0));
    InvalidValueException.check(!written.isEmpty(), text, EXPECTED);
    InvalidValueException.check(!written.equals(ANY), part, "a constraint: `*` stands alone");
    String version = decoded(written);
    scheme.check(version);
    return new Constraint(operator.orElse(Operator.EQUAL), version);
  }

  /** In a VERS expression, a plus is a plus and no space. */
  private static String decoded(String written) {
    try {
      return URLDecoder.decode(written.replace("+", "%2B"), UTF_8);
    } catch (IllegalArgumentException e) {
      throw new InvalidValueException(
          written, "a version: after `%` stand two hexadecimal digits", Suggestion.none());
    }
  }

  private static void checkEachOnce(List<Constraint> constraints) {
    Set<String> seen = new HashSet<>();
    for (Constraint constraint : constraints) {
      InvalidValueException.check(
          seen.add(constraint.version()),
          constraint.toString(),
          "a constraint on a version that no other constraint names");
    }
  }

  /** Versions of plain numbers are in the same order in every ecosystem; others need its rules. */
  private static void checkOrder(List<Constraint> constraints) {
    for (int i = 1; i < constraints.size(); i++) {
      Optional<Version> before = Version.find(constraints.get(i - 1).version());
      Optional<Version> version = Version.find(constraints.get(i).version());
      InvalidValueException.check(
          before.isEmpty() || version.isEmpty() || before.get().compareTo(version.get()) <= 0,
          constraints.get(i).toString(),
          "a constraint in ascending order of versions, so before `"
              + constraints.get(i - 1)
              + "`");
    }
  }

  private static void checkBounds(List<Constraint> constraints) {
    Optional<Constraint> last = Optional.empty();
    for (Constraint constraint : constraints) {
      Operator operator = constraint.operator();
      if (operator.isLower() || operator.isUpper()) {
        boolean lower = operator.isLower();
        InvalidValueException.check(
            last.isEmpty() || last.get().operator().isLower() != lower,
            constraint.toString(),
            lower
                ? "an upper bound (`<`, `<=`), or nothing, after a lower one"
                : "a lower bound (`>`, `>=`), or nothing, after an upper one");
        last = Optional.of(constraint);
      }
    }
  }

  /** {@return by whose rules versions are compared} */
  public VersioningScheme scheme() {
    return scheme;
  }

  /**
   * {@return the constraints, in ascending order of versions; empty where all versions are meant}
   */
  public ImmutableList<Constraint> constraints() {
    return constraints;
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.vers(this);
  }

  /**
   * One constraint on a version.
   *
   * @param operator how a version is compared
   * @param version what it is compared with, decoded
   */
  public record Constraint(Operator operator, String version) {
    /** Checks that nothing is null. */
    public Constraint {
      requireNonNull(operator, "operator");
      requireNonNull(version, "version");
    }

    /** {@return operator and version} */
    @Override
    public String toString() {
      return operator == Operator.EQUAL ? version : operator.symbol() + version;
    }
  }
}
