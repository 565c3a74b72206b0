package dev.banrules.verify.checker;

import dev.banrules.model.software.Version;
import dev.banrules.model.software.VersionRange;
import dev.banrules.model.value.Truth;
import io.github.nscuro.versatile.Vers;
import java.util.Optional;

/** Semantics §5: whether a version is in a range. */
final class Versions {

  private Versions() {}

  static Truth in(VersionRange range, Optional<String> stated) {
    if (range.vers().isPresent() && stated.isPresent()) {
      String vers = range.vers().get();
      boolean debian = vers.startsWith("vers:deb/");
      try {
        return Truth.of(
            Vers.parse(debian ? revised(vers) : vers)
                .contains(debian ? revised(stated.get()) : stated.get()));
      } catch (RuntimeException e) { // the library's way to say that it cannot compare them
        return Truth.UNKNOWN;
      }
    }
    Optional<Version> version = stated.flatMap(Version::find);
    if (version.isEmpty()) {
      return Truth.UNKNOWN;
    }
    return Truth.of(
        range.comparators().stream()
            .allMatch(c -> accepts(c.operator(), version.get().compareTo(c.bound()))));
  }

  /** In Debian no revision is revision 0, but the library fails to compare with none. */
  private static String revised(String versions) {
    StringBuilder revised = new StringBuilder();
    for (String version : versions.split("\\|", -1)) {
      boolean complete = version.contains("-") || version.endsWith("*");
      revised.append(revised.length() == 0 ? "" : "|").append(version);
      revised.append(complete ? "" : "-0");
    }
    return revised.toString();
  }

  private static boolean accepts(String operator, int order) {
    return (order == 0 && operator.endsWith("="))
        || (order > 0 && operator.startsWith(">"))
        || (order < 0 && operator.startsWith("<"));
  }
}
