package dev.banrules.model.catalog;

import static java.util.Objects.requireNonNull;

import dev.banrules.model.place.Jurisdiction;
import dev.banrules.model.value.Suggestion;

/**
 * A jurisdiction that a profile, a waiver or a caller names, and that catalogs do not know (format
 * "Catalog").
 *
 * @param code the jurisdiction
 * @param kind how far it is unknown
 * @param suggestion what may have been meant
 */
public record UnknownPlace(Jurisdiction code, Kind kind, Suggestion suggestion) {

  /** How far a jurisdiction is unknown. */
  public enum Kind {
    /** There is no such place: an error. */
    NO_PLACE,
    /**
     * It may exist, but no catalog defines this body or organisation: it may be misspelt, and then
     * no ban governs it.
     */
    NOT_DEFINED
  }

  /** Checks that nothing is null. */
  public UnknownPlace {
    requireNonNull(code, "code");
    requireNonNull(kind, "kind");
    requireNonNull(suggestion, "suggestion");
  }

  /** {@return what should stand in its place} */
  public String expected() {
    return kind == Kind.NO_PLACE
        ? "a country, a part of one in ISO 3166-2 or below, EU, `x-…`, or what a loaded catalog"
            + " defines"
        : "a jurisdiction that a loaded catalog defines";
  }
}
