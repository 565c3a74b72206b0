package dev.banrules.rules.target;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import dev.banrules.model.software.VersRange;
import dev.banrules.model.software.VersionRange.Operator;
import dev.banrules.model.software.VersioningScheme;
import dev.banrules.model.value.Truth;
import java.util.List;

/**
 * A VERS range, whose versions a library compares that knows the ecosystems' rules. Whether a range
 * contains a version is worked out here: the library's own answer takes versions for equal only if
 * they are spelled alike.
 */
final class EcosystemRange {

  private final VersioningScheme scheme;
  private final EcosystemVersions versions;
  private final ImmutableList<Bound> bounds;
  private final Truth withoutBounds;

  private EcosystemRange(
      VersioningScheme scheme,
      EcosystemVersions versions,
      ImmutableList<Bound> bounds,
      Truth withoutBounds) {
    this.scheme = scheme;
    this.versions = versions;
    this.bounds = bounds;
    this.withoutBounds = withoutBounds;
  }

  static EcosystemRange of(VersRange range) {
    EcosystemVersions versions = EcosystemVersions.of(range.scheme());
    if (range.constraints().isEmpty()) {
      return new EcosystemRange(range.scheme(), versions, ImmutableList.of(), Truth.YES);
    }
    try {
      ImmutableList<Bound> bounds =
          range.constraints().stream()
              .map(c -> new Bound(c.operator(), versions.bound(c.version())))
              .collect(ImmutableList.toImmutableList());
      return new EcosystemRange(
          range.scheme(),
          versions,
          areAscending(bounds, versions) ? bounds : ImmutableList.of(),
          Truth.UNKNOWN);
    } catch (RuntimeException e) { // each ecosystem has exceptions of its own
      return new EcosystemRange(range.scheme(), versions, ImmutableList.of(), Truth.UNKNOWN);
    }
  }

  private static boolean areAscending(List<Bound> bounds, EcosystemVersions versions) {
    return Streams.zip(
            bounds.stream(),
            bounds.stream().skip(1),
            (one, next) -> versions.compare(one.version(), next.version()) < 0)
        .allMatch(ascending -> ascending);
  }

  /** Unknown for a version that the ecosystem's rules don't cover. */
  Truth contains(String stated) {
    if (bounds.isEmpty()) {
      return withoutBounds;
    }
    if (!scheme.covers(stated)) {
      return Truth.UNKNOWN;
    }
    try {
      return Truth.of(isInside(stated));
    } catch (RuntimeException e) { // each ecosystem has exceptions of its own
      return Truth.UNKNOWN;
    }
  }

  /** Of ascending bounds, the last that is not above the version decides. */
  private boolean isInside(String version) {
    boolean inside = beginsInside();
    for (Bound bound : bounds) {
      int order = versions.compare(version, bound.version());
      if (order < 0) {
        return inside;
      }
      if (order == 0) {
        return bound.takesEqual();
      }
      inside = bound.opens() || (inside && !bound.closes());
    }
    return inside;
  }

  /** Whether the lowest versions are in: below a first upper bound, and where all but some are. */
  private boolean beginsInside() {
    return bounds.stream()
        .filter(bound -> bound.opens() || bound.closes())
        .findFirst()
        .map(Bound::closes)
        .orElseGet(() -> bounds.stream().allMatch(bound -> bound.operator() == Operator.NOT_EQUAL));
  }

  private record Bound(Operator operator, String version) {

    boolean opens() {
      return operator == Operator.AT_LEAST || operator == Operator.ABOVE;
    }

    boolean closes() {
      return operator == Operator.AT_MOST || operator == Operator.BELOW;
    }

    boolean takesEqual() {
      return switch (operator) {
        case AT_LEAST, AT_MOST, EQUAL -> true;
        case ABOVE, BELOW, NOT_EQUAL -> false;
      };
    }
  }
}
