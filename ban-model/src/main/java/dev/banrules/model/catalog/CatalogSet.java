package dev.banrules.model.catalog;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import dev.banrules.model.ban.Ban;
import dev.banrules.model.ban.SoftwareList;
import dev.banrules.model.place.Jurisdiction;
import dev.banrules.model.place.JurisdictionEntry;
import dev.banrules.model.reference.KnownPlaces;
import dev.banrules.model.software.Application;
import dev.banrules.model.software.Vendor;
import dev.banrules.model.value.Id;
import dev.banrules.model.value.Suggestion;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * Catalogs read as one: their ids differ in every kind, and everything that one uses is defined in
 * one of them. Whatever it lists is in the order of ids, whatever the order of the documents.
 */
public final class CatalogSet {

  /** A place that profiles may name though no catalog defines it: its code is reserved. */
  private static final Jurisdiction EUROPEAN_UNION = Jurisdiction.of("EU");

  private final ImmutableList<Catalog> catalogs;
  private final ImmutableSortedMap<Jurisdiction, JurisdictionEntry> jurisdictions;
  private final KnownPlaces places;
  private final ImmutableMap<Id<Vendor>, Vendor> vendors;
  private final ImmutableMap<Id<Application>, Application> applications;
  private final ImmutableMap<Id<SoftwareList>, SoftwareList> lists;
  private final ImmutableMap<Id<Ban>, Ban> bans;

  private CatalogSet(ImmutableList<Catalog> catalogs) {
    this.catalogs = ImmutableList.sortedCopyOf((a, b) -> a.id().compareTo(b.id()), catalogs);
    this.jurisdictions =
        ImmutableSortedMap.copyOf(index(catalogs, Catalog::jurisdictions, JurisdictionEntry::id));
    this.places = new KnownPlaces(jurisdictionCodes());
    this.vendors = index(catalogs, Catalog::vendors, Vendor::id);
    this.applications = index(catalogs, Catalog::applications, Application::id);
    this.lists = index(catalogs, Catalog::lists, SoftwareList::id);
    this.bans = index(catalogs, Catalog::bans, Ban::id);
  }

  /** In the order of ids, but hashed: an audit looks the same application up many times. */
  private static <K extends Comparable<K>, V> ImmutableMap<K, V> index(
      List<Catalog> catalogs, Function<Catalog, ImmutableList<V>> part, Function<V, K> key) {
    List<V> values = new ArrayList<>();
    for (Catalog catalog : catalogs) {
      values.addAll(part.apply(catalog));
    }
    values.sort((a, b) -> key.apply(a).compareTo(key.apply(b)));
    ImmutableMap.Builder<K, V> index = ImmutableMap.builderWithExpectedSize(values.size());
    for (V value : values) {
      index.put(key.apply(value), value);
    }
    return index.buildOrThrow();
  }

  /**
   * {@return the catalogs as one}
   *
   * @param catalogs the documents
   * @throws InvalidCatalogException if they don't hold together
   */
  public static CatalogSet of(List<Catalog> catalogs) {
    ImmutableList<Catalog> copy = ImmutableList.copyOf(catalogs);
    ImmutableList<CatalogProblem> problems = CatalogCheck.problemsIn(copy);
    if (!problems.isEmpty()) {
      throw new InvalidCatalogException(problems);
    }
    return new CatalogSet(copy);
  }

  /**
   * {@return the catalogs as one, with the very entries of earlier catalogs wherever those say the
   * same, to the letter}
   *
   * <p>So an entry takes memory once, and who compares both sets knows at a glance that it is the
   * same.
   *
   * @param catalogs the documents
   * @param earlier catalogs, such as the same documents had before a change
   * @throws InvalidCatalogException if they don't hold together
   */
  public static CatalogSet of(List<Catalog> catalogs, CatalogSet earlier) {
    return of(catalogs.stream().map(new EarlierEntries(earlier)::in).toList());
  }

  /**
   * {@return the catalogs as one}
   *
   * @param catalogs the documents
   * @throws InvalidCatalogException if they don't hold together
   */
  public static CatalogSet of(Catalog... catalogs) {
    return of(ImmutableList.copyOf(catalogs));
  }

  /**
   * {@return catalogs as one, without looking for problems again}
   *
   * @param catalogs documents that {@link #of(List)} has taken before, such as when they were built
   */
  public static CatalogSet ofChecked(Catalog... catalogs) {
    return new CatalogSet(ImmutableList.copyOf(catalogs));
  }

  /** {@return the documents, by id} */
  public ImmutableList<Catalog> catalogs() {
    return catalogs;
  }

  /** {@return the jurisdictions that are defined} */
  public ImmutableSortedMap<Jurisdiction, JurisdictionEntry> jurisdictions() {
    return jurisdictions;
  }

  /** {@return all vendors} */
  public ImmutableCollection<Vendor> vendors() {
    return vendors.values();
  }

  /** {@return all applications} */
  public ImmutableCollection<Application> applications() {
    return applications.values();
  }

  /**
   * {@return whether other catalogs have as many vendors, each the same in some respect as the one
   * here}
   *
   * @param others the other catalogs
   * @param same whether two vendors are the same in that respect, which includes their ids
   */
  public boolean hasVendorsAs(CatalogSet others, BiPredicate<Vendor, Vendor> same) {
    return areAs(vendors(), others.vendors(), same);
  }

  /**
   * {@return whether other catalogs have as many applications, each the same in some respect as the
   * one here}
   *
   * @param others the other catalogs
   * @param same whether two applications are the same in that respect, which includes their ids
   */
  public boolean hasApplicationsAs(CatalogSet others, BiPredicate<Application, Application> same) {
    return areAs(applications(), others.applications(), same);
  }

  /** What is the same object, as most entries are after a change, is the same in all respects. */
  private static <T> boolean areAs(
      Collection<T> some, Collection<T> others, BiPredicate<T, T> same) {
    if (some.size() != others.size()) {
      return false;
    }
    Iterator<T> other = others.iterator();
    for (T one : some) {
      T its = other.next();
      if (one != its && !same.test(one, its)) {
        return false;
      }
    }
    return true;
  }

  /** {@return all lists} */
  public ImmutableCollection<SoftwareList> lists() {
    return lists.values();
  }

  /** {@return all bans} */
  public ImmutableCollection<Ban> bans() {
    return bans.values();
  }

  /**
   * {@return the vendor of an id, or empty if none has it}
   *
   * @param id the id
   */
  public Optional<Vendor> vendor(Id<Vendor> id) {
    return Optional.ofNullable(vendors.get(id));
  }

  /**
   * {@return the application of an id, or empty if none has it}
   *
   * @param id the id
   */
  public Optional<Application> application(Id<Application> id) {
    return Optional.ofNullable(applications.get(id));
  }

  /**
   * {@return the list of an id, or empty if none has it}
   *
   * @param id the id
   */
  public Optional<SoftwareList> list(Id<SoftwareList> id) {
    return Optional.ofNullable(lists.get(id));
  }

  /**
   * {@return the ban of an id, or empty if none has it}
   *
   * @param id the id
   */
  public Optional<Ban> ban(Id<Ban> id) {
    return Optional.ofNullable(bans.get(id));
  }

  /**
   * {@return what is unknown of a jurisdiction that a profile, a waiver or a caller names; empty
   * where it is a country, a part of one that ISO 3166-2 lists, a place below, or is defined}
   *
   * @param code the jurisdiction
   */
  public Optional<UnknownPlace> unknownPlace(Jurisdiction code) {
    if (jurisdictions.containsKey(code)) {
      return Optional.empty();
    }
    if (code.country().isPresent() && !places.exists(code)) {
      return Optional.of(new UnknownPlace(code, UnknownPlace.Kind.NO_PLACE, places.nearest(code)));
    }
    if (code.country().isPresent() && !code.isBody()) {
      return Optional.empty();
    }
    UnknownPlace.Kind kind =
        isSomewhere(code.place()) ? UnknownPlace.Kind.NOT_DEFINED : UnknownPlace.Kind.NO_PLACE;
    return Optional.of(
        new UnknownPlace(code, kind, Suggestion.nearest(code.code(), jurisdictionCodes())));
  }

  private boolean isSomewhere(Jurisdiction place) {
    return place.country().isPresent()
        || place.isOrganisation()
        || place.equals(EUROPEAN_UNION)
        || jurisdictions.containsKey(place);
  }

  private ImmutableSet<String> jurisdictionCodes() {
    return jurisdictions.keySet().stream()
        .map(Jurisdiction::code)
        .collect(ImmutableSet.toImmutableSet());
  }

  /** Two sets are equal where their documents are, in whatever order they were read. */
  @Override
  public boolean equals(Object other) {
    return other instanceof CatalogSet that && catalogs.equals(that.catalogs);
  }

  @Override
  public int hashCode() {
    return catalogs.hashCode();
  }

  @Override
  public String toString() {
    return "CatalogSet" + catalogs.stream().map(c -> c.id() + " v" + c.version()).toList();
  }
}
