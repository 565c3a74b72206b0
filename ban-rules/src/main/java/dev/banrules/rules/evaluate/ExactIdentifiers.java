package dev.banrules.rules.evaluate;

import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.software.Application;
import dev.banrules.model.software.Identifier;
import dev.banrules.model.software.IdentifierPattern;
import org.jspecify.annotations.Nullable;

/**
 * The exact identifiers of applications, each in a place of its own, so that an array can say
 * something of all of them. To find one reads few places of memory: that is what most software of
 * most devices costs.
 */
final class ExactIdentifiers {

  /** 2^32 by the golden ratio. */
  private static final int FACTOR = 0x9E37_79B9;

  /** A power of two; at least half of it is empty, so that what is not there is soon known. */
  private final @Nullable Identifier[] places;

  /** Of the product with a hash, which depends on all of it, the highest bits are left. */
  private final int shift;

  private ExactIdentifiers(int most) {
    int bits = Integer.SIZE - Integer.numberOfLeadingZeros(most) + 1;
    this.places = new Identifier[1 << bits];
    this.shift = Integer.SIZE - bits;
  }

  static ExactIdentifiers of(CatalogSet catalogs) {
    int most = 0;
    for (Application application : catalogs.applications()) {
      most += application.identifiers().size();
    }
    ExactIdentifiers exact = new ExactIdentifiers(most);
    for (Application application : catalogs.applications()) {
      for (IdentifierPattern pattern : application.identifiers()) {
        if (!pattern.isPattern()) {
          exact.places[exact.find(pattern.stem())] = pattern.stem();
        }
      }
    }
    return exact;
  }

  /** All places are below this one. */
  int places() {
    return places.length;
  }

  /** The place of an identifier; below 0 where it is none of them. */
  int placeOf(Identifier identifier) {
    int place = find(identifier);
    return places[place] == null ? -1 : place;
  }

  /** The place of an identifier, or the empty one that it would take. */
  private int find(Identifier identifier) {
    int place = (identifier.hashCode() * FACTOR) >>> shift;
    while (true) {
      Identifier there = places[place];
      if (there == null || there.equals(identifier)) {
        return place;
      }
      place = (place + 1) & (places.length - 1);
    }
  }
}
