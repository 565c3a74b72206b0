package dev.banrules.model.reference;

import com.google.common.collect.ImmutableSet;
import dev.banrules.model.place.Jurisdiction;
import dev.banrules.model.place.Subdivisions;
import dev.banrules.model.value.Suggestion;
import java.util.Set;

/**
 * Which parts of countries there are: those that ISO 3166-2 lists, those that a catalog defines,
 * and whatever lies below either (format "Catalog").
 */
public final class KnownPlaces {

  private final Set<String> defined;

  /**
   * Asks about what catalogs know.
   *
   * @param defined the codes of the jurisdictions that they define
   */
  public KnownPlaces(Set<String> defined) {
    this.defined = defined;
  }

  /**
   * {@return whether a country or a part of one exists}
   *
   * @param code a jurisdiction in a country; of a body its place counts
   */
  public boolean exists(Jurisdiction code) {
    Jurisdiction subdivision = code.subdivision().orElse(null);
    return subdivision == null
        || Subdivisions.isListed(subdivision.code())
        || isDefinedOrBelow(code.place().code());
  }

  private boolean isDefinedOrBelow(String place) {
    int end = place.length();
    while (end > 2) {
      if (defined.contains(place.substring(0, end))) {
        return true;
      }
      end = place.lastIndexOf('-', end - 1);
    }
    return false;
  }

  /**
   * {@return what somebody may have meant by a part of a country that does not exist}
   *
   * @param code the jurisdiction
   */
  public Suggestion nearest(Jurisdiction code) {
    String subdivision = code.subdivision().map(Jurisdiction::code).orElse(code.code());
    String country = subdivision.substring(0, 2);
    ImmutableSet.Builder<String> known = ImmutableSet.builder();
    defined.stream().sorted().filter(other -> other.startsWith(country)).forEach(known::add);
    Subdivisions.codes().stream().filter(other -> other.startsWith(country)).forEach(known::add);
    Suggestion nearest = Suggestion.nearest(subdivision, known.build());
    String below = code.code().substring(subdivision.length());
    return new Suggestion(nearest.word().map(word -> word + below));
  }
}
