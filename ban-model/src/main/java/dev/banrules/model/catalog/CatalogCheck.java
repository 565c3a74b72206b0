package dev.banrules.model.catalog;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.banrules.model.ban.Ban;
import dev.banrules.model.base.Nearest;
import dev.banrules.model.place.Jurisdiction;
import dev.banrules.model.place.JurisdictionEntry;
import dev.banrules.model.software.Application;
import dev.banrules.model.software.Succession;
import dev.banrules.model.software.Vendor;
import dev.banrules.model.value.Id;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Finds all that keeps catalogs from being read as one (format "Strict"). */
public final class CatalogCheck {

  private final ImmutableList<Catalog> catalogs;
  private final Set<Jurisdiction> jurisdictions = new HashSet<>();
  private final Set<Id<Vendor>> vendors = new HashSet<>();
  private final Set<Id<Application>> applications = new HashSet<>();
  private final List<CatalogProblem> problems = new ArrayList<>();

  private CatalogCheck(ImmutableList<Catalog> catalogs) {
    this.catalogs = catalogs;
  }

  /**
   * {@return what keeps the catalogs from being read as one, in the order of the documents; nothing
   * where they hold together}
   *
   * @param catalogs the documents
   */
  public static ImmutableList<CatalogProblem> problemsIn(List<Catalog> catalogs) {
    CatalogCheck check = new CatalogCheck(ImmutableList.copyOf(catalogs));
    check.collectDefinitions();
    for (int i = 0; i < catalogs.size(); i++) {
      check.checkReferences(i);
    }
    return ImmutableList.sortedCopyOf(
        (a, b) -> Integer.compare(a.catalog(), b.catalog()), check.problems);
  }

  private void collectDefinitions() {
    uniqueIds("/id", catalog -> ImmutableList.of(catalog.id()), new HashSet<>());
    uniqueIds("jurisdictions", c -> ids(c.jurisdictions(), JurisdictionEntry::id), jurisdictions);
    uniqueIds("vendors", c -> ids(c.vendors(), Vendor::id), vendors);
    uniqueIds("applications", c -> ids(c.applications(), Application::id), applications);
    uniqueIds("bans", c -> ids(c.bans(), Ban::id), new HashSet<>());
  }

  private static <V, K> ImmutableList<K> ids(List<V> values, Function<V, K> id) {
    return values.stream().map(id).collect(ImmutableList.toImmutableList());
  }

  private <K> void uniqueIds(String part, Function<Catalog, ImmutableList<K>> ids, Set<K> seen) {
    Map<K, String> first = new HashMap<>();
    for (int i = 0; i < catalogs.size(); i++) {
      ImmutableList<K> own = ids.apply(catalogs.get(i));
      for (int j = 0; j < own.size(); j++) {
        K id = own.get(j);
        String pointer = part.startsWith("/") ? part : "/" + part + "/" + j + "/id";
        if (seen.add(id)) {
          first.put(id, pointer + " of catalog `" + catalogs.get(i).id() + "`");
        } else {
          report(
              i,
              pointer,
              "a second definition of `" + id + "`",
              "an id that is not defined at " + first.get(id),
              Optional.empty());
        }
      }
    }
  }

  private void checkReferences(int i) {
    Catalog catalog = catalogs.get(i);
    forEach(
        catalog.jurisdictions(),
        "/jurisdictions/",
        (entry, at) ->
            forEach(
                entry.members(),
                at + "/members/",
                (member, where) -> jurisdiction(i, where + "/id", member.member())));
    forEach(catalog.vendors(), "/vendors/", (vendor, at) -> vendor(i, at, vendor));
    forEach(catalog.applications(), "/applications/", (app, at) -> application(i, at, app));
    forEach(
        catalog.bans(),
        "/bans/",
        (ban, at) -> {
          jurisdiction(i, at + "/jurisdiction", ban.jurisdiction());
          ban.target().accept(new TargetReferences(this, i, at + "/target"));
          ban.scope().accept(new ScopeReferences(this, i, at + "/scope"));
        });
  }

  private void vendor(int i, String at, Vendor vendor) {
    forEach(
        vendor.stakes(),
        at + "/stakes/",
        (stake, where) -> vendorReference(i, where + "/owner", stake.owner()));
    successions(i, at, vendor.successorOf(), vendors);
    StakeTotals.firstExcess(vendor.stakes())
        .ifPresent(
            excess ->
                report(
                    i,
                    at + "/stakes",
                    excess,
                    "stakes that add up to at most 100 at every date",
                    Optional.empty()));
  }

  private void application(int i, String at, Application application) {
    vendorReference(i, at + "/vendor", application.vendor());
    forEach(
        application.embeds(),
        at + "/embeds/",
        (part, where) -> applicationReference(i, where, part));
    successions(i, at, application.successorOf(), applications);
  }

  private <T> void successions(
      int i, String at, ImmutableList<Succession<T>> successions, Set<Id<T>> known) {
    forEach(
        successions,
        at + "/successorOf/",
        (succession, where) -> reference(i, where + "/id", succession.predecessor(), known));
  }

  /** Every code but a country's and one below a country must be defined, bodies always. */
  void jurisdiction(int i, String pointer, Jurisdiction code) {
    if ((code.isBody() || code.country().isEmpty()) && !jurisdictions.contains(code)) {
      undefined(i, pointer, code.code(), jurisdictions, "defined in `jurisdictions`");
    }
  }

  void vendorReference(int i, String pointer, Id<Vendor> id) {
    reference(i, pointer, id, vendors);
  }

  void applicationReference(int i, String pointer, Id<Application> id) {
    reference(i, pointer, id, applications);
  }

  private <T> void reference(int i, String pointer, Id<T> id, Set<Id<T>> known) {
    if (!known.contains(id)) {
      undefined(i, pointer, id.value(), known, "the id of one that a catalog defines");
    }
  }

  private void undefined(int i, String pointer, String found, Set<?> known, String expected) {
    ImmutableSet<String> words =
        known.stream().map(Object::toString).sorted().collect(ImmutableSet.toImmutableSet());
    report(i, pointer, "`" + found + "`", expected, Nearest.to(found, words));
  }

  private void report(
      int i, String pointer, String found, String expected, Optional<String> nearest) {
    problems.add(new CatalogProblem(i, pointer, found, expected, nearest));
  }

  private static <V> void forEach(List<V> values, String prefix, Visit<V> visit) {
    for (int j = 0; j < values.size(); j++) {
      visit.value(values.get(j), prefix + j);
    }
  }

  private interface Visit<V> {
    void value(V value, String pointer);
  }
}
