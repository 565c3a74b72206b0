package dev.banrules.rules.target;

import com.google.common.collect.ImmutableList;
import dev.banrules.model.software.VersRange;
import dev.banrules.model.software.VersRange.Constraint;
import dev.banrules.model.software.VersionRange.Operator;
import dev.banrules.model.value.Truth;
import io.github.nscuro.versatile.Comparator;
import io.github.nscuro.versatile.Vers;
import io.github.nscuro.versatile.version.VersioningScheme;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** A VERS range as the library that knows the ecosystems' rules takes it. */
final class EcosystemRange {

  private final List<Vers> all;
  private final UnaryOperator<String> form;
  private final Truth otherwise;

  private EcosystemRange(List<Vers> all, UnaryOperator<String> form, Truth otherwise) {
    this.all = all;
    this.form = form;
    this.otherwise = otherwise;
  }

  static EcosystemRange of(VersRange range) {
    if (range.constraints().isEmpty()) {
      return constant(Truth.YES);
    }
    return scheme(range).map(scheme -> of(range, scheme)).orElse(constant(Truth.UNKNOWN));
  }

  private static EcosystemRange constant(Truth answer) {
    return new EcosystemRange(ImmutableList.of(), UnaryOperator.identity(), answer);
  }

  private static EcosystemRange of(VersRange range, VersioningScheme scheme) {
    UnaryOperator<String> form =
        scheme == VersioningScheme.DEB ? EcosystemRange::withRevision : UnaryOperator.identity();
    try {
      return new EcosystemRange(prepared(range, scheme, form), form, Truth.UNKNOWN);
    } catch (RuntimeException e) { // each ecosystem has exceptions of its own
      return constant(Truth.UNKNOWN);
    }
  }

  /** The library takes several exceptions without a bound for no version; so each stands alone. */
  private static List<Vers> prepared(
      VersRange range, VersioningScheme scheme, UnaryOperator<String> form) {
    boolean onlyExceptions =
        range.constraints().stream().allMatch(c -> c.operator() == Operator.NOT_EQUAL);
    return onlyExceptions
        ? range.constraints().stream()
            .map(constraint -> prepared(ImmutableList.of(constraint), scheme, form))
            .toList()
        : List.of(prepared(range.constraints(), scheme, form));
  }

  private static Vers prepared(
      List<Constraint> constraints, VersioningScheme scheme, UnaryOperator<String> form) {
    Vers.Builder vers = Vers.builder(scheme);
    for (Constraint constraint : constraints) {
      vers.withConstraint(comparator(constraint.operator()), form.apply(constraint.version()));
    }
    return vers.build();
  }

  /** Empty where the library has no rules of the ecosystem, and would compare by general ones. */
  private static Optional<VersioningScheme> scheme(VersRange range) {
    return switch (range.scheme()) {
      case DEB -> Optional.of(VersioningScheme.DEB);
      case GENERIC -> Optional.of(VersioningScheme.GENERIC);
      case GOLANG -> Optional.of(VersioningScheme.GOLANG);
      case MAVEN -> Optional.of(VersioningScheme.MAVEN);
      case NPM -> Optional.of(VersioningScheme.NPM);
      case RPM -> Optional.of(VersioningScheme.RPM);
      case ALPINE, GEM, NUGET, PYPI -> Optional.empty();
    };
  }

  private static Comparator comparator(Operator operator) {
    return switch (operator) {
      case AT_LEAST -> Comparator.GREATER_THAN_OR_EQUAL;
      case AT_MOST -> Comparator.LESS_THAN_OR_EQUAL;
      case NOT_EQUAL -> Comparator.NOT_EQUAL;
      case ABOVE -> Comparator.GREATER_THAN;
      case BELOW -> Comparator.LESS_THAN;
      case EQUAL -> Comparator.EQUAL;
    };
  }

  /** No revision is revision 0 in Debian; the library fails where it compares with none. */
  private static String withRevision(String version) {
    return version.indexOf('-') < 0 ? version + "-0" : version;
  }

  /** Unknown for a version that the ecosystem's rules don't cover. */
  Truth contains(String version) {
    if (all.isEmpty()) {
      return otherwise;
    }
    try {
      String asked = form.apply(version);
      return Truth.of(all.stream().allMatch(vers -> vers.contains(asked)));
    } catch (RuntimeException e) { // each ecosystem has exceptions of its own
      return Truth.UNKNOWN;
    }
  }
}
