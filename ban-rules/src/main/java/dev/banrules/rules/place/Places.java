package dev.banrules.rules.place;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.place.Jurisdiction;
import dev.banrules.model.place.JurisdictionEntry;
import dev.banrules.model.place.Membership;
import dev.banrules.model.value.Period;
import dev.banrules.model.value.Truth;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

/** What lies within a place, and whom a government governs (semantics §3). */
public final class Places {

  private final ImmutableMap<Jurisdiction, ImmutableList<Membership>> members;

  /** What places are members of, by their codes. */
  private final ImmutableListMultimap<String, MemberOf> unionsOf;

  private final ImmutableSortedSet<LocalDate> changes;

  private Places(
      ImmutableMap<Jurisdiction, ImmutableList<Membership>> members,
      ImmutableSortedSet<LocalDate> changes) {
    this.members = members;
    ImmutableListMultimap.Builder<String, MemberOf> byMember = ImmutableListMultimap.builder();
    members.forEach(
        (union, memberships) ->
            memberships.forEach(
                membership ->
                    byMember.put(
                        membership.member().place().code(),
                        new MemberOf(union, membership.period()))));
    this.unionsOf = byMember.build();
    this.changes = changes;
  }

  /**
   * {@return the places of catalogs}
   *
   * @param catalogs the catalogs
   */
  public static Places of(CatalogSet catalogs) {
    ImmutableMap.Builder<Jurisdiction, ImmutableList<Membership>> members = ImmutableMap.builder();
    ImmutableSortedSet.Builder<LocalDate> changes = ImmutableSortedSet.naturalOrder();
    for (JurisdictionEntry entry : catalogs.jurisdictions().values()) {
      if (!entry.members().isEmpty()) {
        members.put(entry.id(), entry.members());
        for (Membership membership : entry.members()) {
          membership.period().from().ifPresent(changes::add);
          membership.period().until().ifPresent(changes::add);
        }
      }
    }
    return new Places(members.buildOrThrow(), changes.build());
  }

  /**
   * {@return whether other catalogs state the same memberships, so that all answers are the same}
   *
   * @param other the places of other catalogs
   */
  public boolean areAs(Places other) {
    return members.equals(other.members);
  }

  /** {@return the days on which some membership begins or ends} */
  public ImmutableSortedSet<LocalDate> changes() {
    return changes;
  }

  /**
   * {@return whether a place lies within another on a day; unknown where it is stated too coarsely}
   *
   * @param outer the place that may contain the other; of a body, the place that it is a body of
   * @param inner the place asked about, likewise
   * @param day the day, which decides memberships
   */
  public Truth within(Jurisdiction outer, Jurisdiction inner, LocalDate day) {
    Jurisdiction outerPlace = outer.place();
    Jurisdiction innerPlace = inner.place();
    if (contains(outerPlace, innerPlace, day)) {
      return Truth.YES;
    }
    return contains(innerPlace, outerPlace, day) ? Truth.UNKNOWN : Truth.NO;
  }

  private boolean contains(Jurisdiction outer, Jurisdiction inner, LocalDate day) {
    return outer.equals(inner)
        || inner.isSubdivisionOf(outer)
        || (members.containsKey(outer) && isMemberOf(outer, inner, day));
  }

  /** Looked for upwards: a union has many members, and a place is a member of few unions. */
  private boolean isMemberOf(Jurisdiction outer, Jurisdiction inner, LocalDate day) {
    Set<Jurisdiction> seen = new HashSet<>();
    Deque<Jurisdiction> open = new ArrayDeque<>();
    addUnions(inner.code(), day, open);
    if (inner.country().isPresent()) {
      String code = inner.code();
      for (int end = code.lastIndexOf('-'); end > 0; end = code.lastIndexOf('-', end - 1)) {
        addUnions(code.substring(0, end), day, open);
      }
    }
    while (!open.isEmpty()) {
      Jurisdiction union = open.remove();
      if (union.equals(outer)) {
        return true;
      }
      if (seen.add(union)) {
        addUnions(union.code(), day, open);
      }
    }
    return false;
  }

  private void addUnions(String member, LocalDate day, Deque<Jurisdiction> unions) {
    for (MemberOf membership : unionsOf.get(member)) {
      if (membership.period().contains(day)) {
        unions.add(membership.union());
      }
    }
  }

  private record MemberOf(Jurisdiction union, Period period) {}

  /**
   * {@return whether a government governs another, or an organisation; unknown where that one is
   * stated too coarsely}
   *
   * @param government the government
   * @param governed the one asked about
   * @param subdivisions whether the governments of subdivisions count; without effect where {@code
   *     government} is a body
   * @param day the day, which decides memberships
   */
  public Truth governs(
      Jurisdiction government, Jurisdiction governed, boolean subdivisions, LocalDate day) {
    if (governed.equals(government)
        || governed.isBodyOf(government)
        || (subdivisions
            && !government.isBody()
            && within(government, governed, day) == Truth.YES)) {
      return Truth.YES;
    }
    return government.isBodyOf(governed) ? Truth.UNKNOWN : Truth.NO;
  }

  /**
   * {@return whether a ban's jurisdiction is one that a caller named, a body of it or, where the
   * named one is no body, within it (semantics §7)}
   *
   * @param named the one that the caller named
   * @param jurisdiction the ban's
   * @param day the day, which decides memberships
   */
  public boolean belongsTo(Jurisdiction named, Jurisdiction jurisdiction, LocalDate day) {
    return governs(named, jurisdiction, true, day) == Truth.YES;
  }

  /**
   * {@return whether a caller chose the jurisdiction of a ban: it {@linkplain #belongsTo belongs}
   * to one of those chosen, or none is chosen}
   *
   * @param chosen the jurisdictions that the caller chose; empty for all
   * @param jurisdiction the ban's
   * @param day the day, which decides memberships
   */
  public boolean isChosen(
      Collection<Jurisdiction> chosen, Jurisdiction jurisdiction, LocalDate day) {
    return chosen.isEmpty()
        || chosen.stream().anyMatch(named -> belongsTo(named, jurisdiction, day));
  }
}
