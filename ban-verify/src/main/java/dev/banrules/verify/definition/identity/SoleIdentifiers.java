package dev.banrules.verify.definition.identity;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.software.Application;
import dev.banrules.model.software.Identifier;
import dev.banrules.model.software.IdentifierPattern;
import dev.banrules.model.software.IdentifierScheme;
import dev.banrules.model.software.Vendor;
import java.util.Comparator;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Semantics §7, {@code blocked}: "the identifiers and patterns of the catalogs' applications and
 * vendors", and an identifier that stands for each.
 */
public final class SoleIdentifiers {

  private static final IdentifierScheme OF_NOBODY = IdentifierScheme.of("x-nobody");

  private final ImmutableList<IdentifierPattern> all;

  /**
   * Collects them.
   *
   * @param catalogs the catalogs
   */
  public SoleIdentifiers(CatalogSet catalogs) {
    this.all =
        Stream.concat(
                catalogs.applications().stream().map(Application::identifiers),
                catalogs.vendors().stream().map(Vendor::identifiers))
            .flatMap(ImmutableList::stream)
            .map(IdentifierRank::inComparedSpelling)
            .distinct()
            .sorted(Comparator.comparing(IdentifierPattern::toString))
            .collect(toImmutableList());
  }

  /** {@return them, "equal ones, by their scheme's rule, ... once", by the text of documents} */
  public ImmutableList<IdentifierPattern> all() {
    return all;
  }

  /**
   * {@return the identifier itself; "of a pattern: one that it alone is the longest to match"}
   *
   * @param given one of {@link #all()}
   */
  public Identifier soleFor(IdentifierPattern given) {
    if (!given.isPattern()) {
      return given.stem();
    }
    IdentifierScheme scheme = given.stem().scheme();
    String stem = given.stem().value();
    return first(
        further ->
            Identifier.of(
                scheme,
                scheme.equals(IdentifierScheme.DOMAIN)
                    ? further + "." + stem
                    : stem + "." + further),
        candidate ->
            all.stream()
                .filter(other -> !other.equals(given))
                .allMatch(
                    other ->
                        IdentifierRank.of(other, candidate) < IdentifierRank.of(given, candidate)));
  }

  /** {@return an identifier that none of them meets} */
  public Identifier soleForOthers() {
    return first(
        further -> Identifier.of(OF_NOBODY, further),
        candidate -> all.stream().allMatch(given -> IdentifierRank.of(given, candidate) == 0));
  }

  /**
   * Of longer and longer ones the first that passes. One of them does, as each of the others rules
   * out at most one; only CPE names with {@code *} may mean all of them, and then any will do.
   */
  private Identifier first(Function<String, Identifier> candidate, Predicate<Identifier> passes) {
    for (int length = 1; length <= all.size() + 1; length++) {
      Identifier identifier = candidate.apply("x".repeat(length));
      if (passes.test(identifier)) {
        return identifier;
      }
    }
    return candidate.apply("x");
  }

  /**
   * {@return whether one of them is a pattern and meets an identifier}
   *
   * @param given one of {@link #all()}
   * @param identifier the identifier
   */
  public static boolean isPatternOf(IdentifierPattern given, Identifier identifier) {
    return given.isPattern() && IdentifierRank.of(given, identifier) > 0;
  }
}
