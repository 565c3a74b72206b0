package dev.banrules.verify.conformance;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;

/**
 * Which catalogs a case is asked of.
 *
 * @param kind where they are
 * @param values of {@link Kind#INLINE} the documents as JSON text, of {@link Kind#FILES} the paths
 *     as the case states them; of the others nothing
 */
public record CaseCatalogs(Kind kind, ImmutableList<String> values) {

  /** Where the catalogs of a case are. */
  public enum Kind {
    /** In the case itself. */
    INLINE,
    /** In files, named relative to the case's own. */
    FILES,
    /** They are those that come with the library. */
    BUILT_IN,
    /** The case states none: whoever runs it says which. */
    GIVEN
  }

  /** Checks that nothing is null. */
  public CaseCatalogs {
    requireNonNull(kind, "kind");
    requireNonNull(values, "values");
  }
}
