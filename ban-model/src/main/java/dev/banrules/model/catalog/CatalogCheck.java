package dev.banrules.model.catalog;

import com.google.common.collect.ImmutableList;
import dev.banrules.model.ban.Ban;
import dev.banrules.model.ban.ListEntry;
import dev.banrules.model.ban.SoftwareList;
import dev.banrules.model.place.Jurisdiction;
import dev.banrules.model.place.JurisdictionEntry;
import dev.banrules.model.reference.ReferenceCheck;
import dev.banrules.model.reference.ReferenceCheck.Kind;
import dev.banrules.model.software.Application;
import dev.banrules.model.software.ApplicationVendor;
import dev.banrules.model.software.Succession;
import dev.banrules.model.software.Vendor;
import dev.banrules.model.value.Suggestion;
import java.util.ArrayList;
import java.util.List;

/** Finds all that keeps catalogs from being read as one (format "Strict"). */
public final class CatalogCheck {

  private final ReferenceCheck<CatalogPlace> references = new ReferenceCheck<>();
  private final List<CatalogProblem> excesses = new ArrayList<>();

  private CatalogCheck() {}

  /**
   * {@return what keeps the catalogs from being read as one, in the order of the documents; nothing
   * where they hold together}
   *
   * @param catalogs the documents
   */
  public static ImmutableList<CatalogProblem> problemsIn(List<Catalog> catalogs) {
    CatalogCheck check = new CatalogCheck();
    for (int i = 0; i < catalogs.size(); i++) {
      check.catalog(catalogs.get(i), new CatalogPlace(i, catalogs.get(i).id(), ""));
    }
    List<CatalogProblem> problems = new ArrayList<>();
    check
        .references
        .misfits()
        .forEach(
            misfit ->
                problems.add(
                    problem(
                        misfit.place(), misfit.found(), misfit.expected(), misfit.suggestion())));
    problems.addAll(check.excesses);
    return ImmutableList.sortedCopyOf(
        (a, b) -> Integer.compare(a.catalog(), b.catalog()), problems);
  }

  private static CatalogProblem problem(
      CatalogPlace place, String found, String expected, Suggestion suggestion) {
    return new CatalogProblem(place.catalog(), place.pointer(), found, expected, suggestion);
  }

  private void catalog(Catalog catalog, CatalogPlace at) {
    references.define(Kind.CATALOG, catalog.id().value(), at.down("/id"));
    forEach(catalog.jurisdictions(), at.down("/jurisdictions/"), this::jurisdiction);
    forEach(catalog.vendors(), at.down("/vendors/"), this::vendor);
    forEach(catalog.applications(), at.down("/applications/"), this::application);
    forEach(catalog.lists(), at.down("/lists/"), this::list);
    forEach(catalog.bans(), at.down("/bans/"), this::ban);
    forEach(
        catalog.coverage(),
        at.down("/coverage/"),
        (coverage, where) ->
            references.refer(coverage.jurisdiction(), where.down("/jurisdiction")));
  }

  private void jurisdiction(JurisdictionEntry entry, CatalogPlace at) {
    references.define(Kind.JURISDICTION, entry.id().code(), at.down("/id"));
    references.members(entry);
    forEach(
        entry.members(),
        at.down("/members/"),
        (member, where) -> references.refer(member.member(), where.down("/id")));
  }

  private void vendor(Vendor vendor, CatalogPlace at) {
    references.define(Kind.VENDOR, vendor.id().value(), at.down("/id"));
    forEach(
        vendor.stakes(),
        at.down("/stakes/"),
        (stake, where) ->
            references.refer(Kind.VENDOR, stake.owner().value(), where.down("/owner")));
    successions(Kind.VENDOR, vendor.successorOf(), at);
    StakeTotals.firstExcess(vendor.stakes())
        .ifPresent(
            excess ->
                excesses.add(
                    problem(
                        at.down("/stakes"),
                        excess,
                        "stakes that add up to at most 100 at every date",
                        Suggestion.none())));
  }

  private void application(Application application, CatalogPlace at) {
    references.define(Kind.APPLICATION, application.id().value(), at.down("/id"));
    vendors(application.vendors(), at.down("/vendor"));
    forEach(
        application.embeds(),
        at.down("/embeds/"),
        (part, where) -> references.refer(Kind.APPLICATION, part.value(), where));
    successions(Kind.APPLICATION, application.successorOf(), at);
  }

  /** One vendor that always counts is written as its id alone. */
  private void vendors(ImmutableList<ApplicationVendor> vendors, CatalogPlace at) {
    if (vendors.size() == 1 && vendors.get(0).isAlways()) {
      references.refer(Kind.VENDOR, vendors.get(0).vendor().value(), at);
      return;
    }
    List<Jurisdiction> places = new ArrayList<>();
    List<CatalogPlace> stated = new ArrayList<>();
    forEach(
        vendors,
        at.down("/"),
        (vendor, where) -> {
          references.refer(Kind.VENDOR, vendor.vendor().value(), where.down("/id"));
          vendor
              .within()
              .ifPresent(
                  place -> {
                    references.refer(place, where.down("/within"));
                    places.add(place);
                    stated.add(where.down("/within"));
                  });
        });
    references.apart(places, stated);
  }

  private void list(SoftwareList list, CatalogPlace at) {
    references.define(Kind.LIST, list.id().value(), at.down("/id"));
    list.keeper().ifPresent(keeper -> references.refer(keeper, at.down("/keeper")));
    forEach(list.entries(), at.down("/entries/"), this::entry);
    forEach(list.cleared(), at.down("/cleared/"), this::entry);
  }

  private void entry(ListEntry entry, CatalogPlace at) {
    entry.target().accept(new TargetReferences(references, at));
  }

  private <T> void successions(
      Kind kind, ImmutableList<Succession<T>> successions, CatalogPlace at) {
    forEach(
        successions,
        at.down("/successorOf/"),
        (succession, where) ->
            references.refer(kind, succession.predecessor().value(), where.down("/id")));
  }

  private void ban(Ban ban, CatalogPlace at) {
    references.define(Kind.BAN, ban.id().value(), at.down("/id"));
    references.refer(ban.jurisdiction(), at.down("/jurisdiction"));
    ban.target().accept(new TargetReferences(references, at.down("/target")));
    ban.scope().accept(new ScopeReferences(references, at.down("/scope")));
  }

  private static <V> void forEach(List<V> values, CatalogPlace prefix, Visit<V> visit) {
    for (int j = 0; j < values.size(); j++) {
      visit.value(values.get(j), prefix.down(String.valueOf(j)));
    }
  }

  private interface Visit<V> {
    void value(V value, CatalogPlace at);
  }
}
