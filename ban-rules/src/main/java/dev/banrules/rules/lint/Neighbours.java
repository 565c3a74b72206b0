package dev.banrules.rules.lint;

import com.google.common.collect.ImmutableSet;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.place.Jurisdiction;
import dev.banrules.model.place.JurisdictionEntry;
import dev.banrules.model.place.Membership;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * For some places, one of each sort of place that the definition can tell apart by how it lies to
 * them (semantics §3): themselves, what they are part of, a part of each, and a stranger.
 */
final class Neighbours {

  private static final String NEW = "zz9";

  private final CatalogSet catalogs;
  private final Set<Jurisdiction> all = new LinkedHashSet<>();

  private Neighbours(CatalogSet catalogs) {
    this.catalogs = catalogs;
  }

  static ImmutableSet<Jurisdiction> of(Collection<Jurisdiction> places, CatalogSet catalogs) {
    Neighbours neighbours = new Neighbours(catalogs);
    places.forEach(neighbours::addAround);
    neighbours.all.add(Jurisdiction.of("x-" + NEW));
    return ImmutableSet.copyOf(neighbours.all);
  }

  private void addAround(Jurisdiction place) {
    if (!all.add(place)) {
      return;
    }
    addAround(place.place());
    String code = place.code();
    int cut = Math.max(code.lastIndexOf('/'), place.isBody() ? -1 : code.lastIndexOf('-'));
    if (cut > 1) {
      addAround(Jurisdiction.of(code.substring(0, cut)));
    }
    all.add(Jurisdiction.of(code + "/" + NEW));
    if (!place.isBody() && place.country().isPresent()) {
      Jurisdiction below = Jurisdiction.of(code + "-" + NEW.toUpperCase(java.util.Locale.ROOT));
      all.add(below);
      all.add(Jurisdiction.of(below.code() + "/" + NEW));
    }
    addMembers(place);
  }

  /** Members that come and go on the same days are of one sort. */
  private void addMembers(Jurisdiction place) {
    JurisdictionEntry entry = catalogs.jurisdictions().get(place);
    if (entry != null) {
      Set<Object> seen = new HashSet<>();
      for (Membership membership : entry.members()) {
        boolean hasMembers = catalogs.jurisdictions().containsKey(membership.member());
        if (seen.add(membership.period()) || hasMembers) {
          addAround(membership.member());
        }
      }
    }
  }
}
