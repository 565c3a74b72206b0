package dev.banrules.rules.target;

import io.github.nscuro.versatile.version.Version;
import io.github.nscuro.versatile.version.VersioningScheme;
import java.util.regex.Pattern;

/** Compares versions by the rules of an ecosystem, which a library knows for most of them. */
enum EcosystemVersions {
  DEB(VersioningScheme.DEB) {
    @Override
    int compare(String one, String other) {
      return super.compare(withRevision(one), withRevision(other));
    }
  },
  GENERIC(VersioningScheme.GENERIC),
  GOLANG(VersioningScheme.GOLANG),
  MAVEN(VersioningScheme.MAVEN),
  NPM(VersioningScheme.NPM) {
    /** The library compares less than three numbers by their beginning, and letters in part. */
    @Override
    int compare(String one, String other) {
      return SemanticVersion.parse(one).compareTo(SemanticVersion.parse(other));
    }

    /** A bound may leave numbers out that are zero. */
    @Override
    String bound(String version) {
      String whole = version;
      while (FEWER_NUMBERS.matcher(whole).matches()) {
        whole += ".0";
      }
      return whole;
    }
  },
  RPM(VersioningScheme.RPM) {
    /** Where one names no release, that of the other does not count, as in RPM's dependencies. */
    @Override
    int compare(String one, String other) {
      boolean released = one.indexOf('-') >= 0 && other.indexOf('-') >= 0;
      return released
          ? super.compare(one, other)
          : super.compare(withoutRelease(one), withoutRelease(other));
    }
  },
  /** Of other ecosystems the library has no rules; it would compare by general ones. */
  OTHER(VersioningScheme.GENERIC) {
    @Override
    int compare(String one, String other) {
      throw new IllegalArgumentException(one);
    }
  };

  private static final Pattern FEWER_NUMBERS = Pattern.compile("v?[0-9]+(\\.[0-9]+)?");

  private final VersioningScheme rules;

  EcosystemVersions(VersioningScheme rules) {
    this.rules = rules;
  }

  static EcosystemVersions of(dev.banrules.model.software.VersioningScheme scheme) {
    return switch (scheme) {
      case DEB -> DEB;
      case GENERIC -> GENERIC;
      case GOLANG -> GOLANG;
      case MAVEN -> MAVEN;
      case NPM -> NPM;
      case RPM -> RPM;
      case ALPINE, GEM, NUGET, PYPI -> OTHER;
    };
  }

  /**
   * Compares two versions, as a {@link java.util.Comparator} does.
   *
   * @throws RuntimeException of many kinds, if the ecosystem's rules don't cover one of them
   */
  int compare(String one, String other) {
    return Version.forScheme(rules, one).compareTo(Version.forScheme(rules, other));
  }

  /** The version that a constraint of a range means. */
  String bound(String version) {
    return version;
  }

  private static String withoutRelease(String version) {
    int dash = version.lastIndexOf('-');
    return dash < 0 ? version : version.substring(0, dash);
  }

  /** No revision is revision 0 in Debian; the library fails where it compares with none. */
  private static String withRevision(String version) {
    return version.indexOf('-') < 0 ? version + "-0" : version;
  }
}
