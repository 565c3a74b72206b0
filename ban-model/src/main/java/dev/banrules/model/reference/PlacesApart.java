package dev.banrules.model.reference;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import dev.banrules.model.place.Jurisdiction;
import dev.banrules.model.place.JurisdictionEntry;
import dev.banrules.model.place.Membership;
import dev.banrules.model.reference.ReferenceCheck.Misfit;
import dev.banrules.model.value.Period;
import dev.banrules.model.value.Suggestion;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds, among places that must lie apart, one that lies within another on some day (format
 * "Catalog": those within which the vendors of an application count).
 */
final class PlacesApart<P> {

  private final ListMultimap<Jurisdiction, Membership> members = ArrayListMultimap.create();
  private final List<ImmutableList<Stated<P>>> groups = new ArrayList<>();

  void members(JurisdictionEntry entry) {
    members.putAll(entry.id(), entry.members());
  }

  void apart(List<Jurisdiction> places, List<P> at) {
    ImmutableList.Builder<Stated<P>> group = ImmutableList.builder();
    for (int i = 0; i < places.size(); i++) {
      group.add(new Stated<>(places.get(i), at.get(i)));
    }
    groups.add(group.build());
  }

  ImmutableList<Misfit<P>> misfits() {
    ImmutableList.Builder<Misfit<P>> misfits = ImmutableList.builder();
    for (ImmutableList<Stated<P>> group : groups) {
      for (Stated<P> inner : group) {
        around(inner.place(), group)
            .ifPresent(
                outer ->
                    misfits.add(
                        new Misfit<>(
                            inner.at(),
                            "`" + inner.place() + "`, which lies within `" + outer + "`",
                            "places of which none lies within another",
                            Suggestion.none())));
      }
    }
    return misfits.build();
  }

  private Optional<Jurisdiction> around(Jurisdiction inner, ImmutableList<Stated<P>> group) {
    return group.stream()
        .map(Stated::place)
        .filter(outer -> !outer.equals(inner) && contains(outer, inner))
        .findFirst();
  }

  private boolean contains(Jurisdiction outer, Jurisdiction inner) {
    return inner.isSubdivisionOf(outer)
        || aMemberContains(outer, inner, Period.ALWAYS, new HashSet<>());
  }

  /** Members of members count as far as some day is in all those memberships. */
  private boolean aMemberContains(
      Jurisdiction outer, Jurisdiction inner, Period days, Set<Jurisdiction> above) {
    if (!above.add(outer)) {
      return false;
    }
    for (Membership membership : members.get(outer)) {
      Jurisdiction member = membership.member().place();
      boolean found =
          membership.period().overlaps(days)
              && (member.equals(inner)
                  || inner.isSubdivisionOf(member)
                  || aMemberContains(member, inner, membership.period().intersection(days), above));
      if (found) {
        return true;
      }
    }
    above.remove(outer);
    return false;
  }

  private record Stated<P>(Jurisdiction place, P at) {}
}
