package dev.banrules.verify.checker;

import dev.banrules.model.software.ComparatorRange;
import dev.banrules.model.software.VersRange;
import dev.banrules.model.software.VersRange.Constraint;
import dev.banrules.model.software.Version;
import dev.banrules.model.software.VersionRange;
import dev.banrules.model.software.VersionRange.Operator;
import dev.banrules.model.software.VersioningScheme;
import dev.banrules.model.value.Truth;
import io.github.nscuro.versatile.Vers;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Semantics §5: whether a version is in a range. */
final class Versions {

  private Versions() {}

  static Truth in(VersionRange range, Optional<String> stated) {
    if (stated.isEmpty()) {
      return Truth.UNKNOWN;
    }
    return range instanceof VersRange vers
        ? inVers(vers, stated.get())
        : Version.find(stated.get())
            .map(version -> Truth.of(((ComparatorRange) range).contains(version)))
            .orElse(Truth.UNKNOWN);
  }

  private static Truth inVers(VersRange range, String stated) {
    List<Constraint> constraints = range.constraints();
    if (constraints.isEmpty()) {
      return Truth.YES;
    }
    return switch (range.scheme()) {
      case ALPINE, GEM, NUGET, PYPI -> Truth.UNKNOWN; // the library has no rules of these
      case DEB, GENERIC, GOLANG, MAVEN, NPM, RPM -> {
        boolean exceptions = constraints.stream().allMatch(c -> c.operator() == Operator.NOT_EQUAL);
        yield exceptions
            ? constraints.stream()
                .map(one -> compared(range.scheme(), List.of(one), stated))
                .reduce(Truth.YES, Truth::and)
            : compared(range.scheme(), constraints, stated);
      }
    };
  }

  private static Truth compared(
      VersioningScheme scheme, List<Constraint> constraints, String stated) {
    String all =
        constraints.stream()
            .map(
                c ->
                    (c.operator() == Operator.EQUAL ? "" : c.operator().symbol())
                        + URLEncoder.encode(whole(scheme, c.version()), StandardCharsets.UTF_8))
            .collect(Collectors.joining("|"));
    try {
      return Truth.of(
          Vers.parse("vers:" + scheme.word() + "/" + all).contains(whole(scheme, stated)));
    } catch (RuntimeException e) { // the library's way to say that it cannot compare them
      return Truth.UNKNOWN;
    }
  }

  /** In Debian no revision is revision 0, but the library fails to compare with none. */
  private static String whole(VersioningScheme scheme, String version) {
    return scheme == VersioningScheme.DEB && !version.contains("-") ? version + "-0" : version;
  }
}
