package dev.banrules.rules.target;

import dev.banrules.model.software.ComparatorRange;
import dev.banrules.model.software.VersRange;
import dev.banrules.model.software.Version;
import dev.banrules.model.software.VersionRange;
import dev.banrules.model.value.Truth;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Whether a stated version is in a range (semantics §5). */
final class Versions {

  /** The ranges of the catalogs, each prepared when it is first asked about. */
  private final Map<VersRange, EcosystemRange> prepared = new ConcurrentHashMap<>();

  /** Unknown where the version is not stated or not comparable. */
  Truth in(VersionRange range, Optional<String> stated) {
    return stated.map(version -> range.accept(new Stated(version))).orElse(Truth.UNKNOWN);
  }

  private final class Stated implements VersionRange.Visitor<Truth> {

    private final String version;

    Stated(String version) {
      this.version = version;
    }

    @Override
    public Truth comparators(ComparatorRange range) {
      return Version.find(version)
          .map(comparable -> Truth.of(range.contains(comparable)))
          .orElse(Truth.UNKNOWN);
    }

    @Override
    public Truth vers(VersRange range) {
      return prepared.computeIfAbsent(range, EcosystemRange::of).contains(version);
    }
  }
}
