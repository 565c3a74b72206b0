package dev.banrules.testkit.arbitrary;

import com.google.common.collect.ImmutableList;
import dev.banrules.model.ban.Ban;
import dev.banrules.model.ban.SoftwareList;
import dev.banrules.model.catalog.Catalog;
import dev.banrules.model.catalog.CatalogCoverage;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.place.JurisdictionEntry;
import dev.banrules.model.software.Application;
import dev.banrules.model.software.Vendor;
import dev.banrules.model.value.Id;
import java.util.Optional;

/** Draws of catalogs in which everything that is referred to is defined. */
final class CatalogDraws {

  private static final ImmutableList<Id<Catalog>> IDS =
      ImmutableList.of(Id.of("one"), Id.of("two"));

  private CatalogDraws() {}

  static Catalog catalog(Dice dice) {
    Parts parts = new Parts(dice);
    return head(dice, IDS.get(0))
        .jurisdictions(parts.jurisdictions)
        .vendors(parts.vendors)
        .applications(parts.applications)
        .lists(parts.lists)
        .bans(parts.bans)
        .build();
  }

  /** One catalog or two that need each other. */
  static CatalogSet catalogSet(Dice dice) {
    if (dice.chance(75)) {
      return CatalogSet.of(catalog(dice));
    }
    Parts parts = new Parts(dice);
    int vendors = dice.between(0, parts.vendors.size());
    int applications = dice.between(0, parts.applications.size());
    int lists = dice.between(0, parts.lists.size());
    int bans = dice.between(0, parts.bans.size());
    Catalog one =
        head(dice, IDS.get(0))
            .jurisdictions(parts.jurisdictions)
            .vendors(parts.vendors.subList(0, vendors))
            .applications(parts.applications.subList(0, applications))
            .lists(parts.lists.subList(0, lists))
            .bans(parts.bans.subList(0, bans))
            .build();
    Catalog two =
        head(dice, IDS.get(1))
            .vendors(parts.vendors.subList(vendors, parts.vendors.size()))
            .applications(parts.applications.subList(applications, parts.applications.size()))
            .lists(parts.lists.subList(lists, parts.lists.size()))
            .bans(parts.bans.subList(bans, parts.bans.size()))
            .build();
    return dice.chance(50) ? CatalogSet.of(one, two) : CatalogSet.of(two, one);
  }

  private static Catalog.Builder head(Dice dice, Id<Catalog> id) {
    return Catalog.builder()
        .id(id)
        .version(dice.between(1, 3))
        .issued(dice.maybe(20, () -> Days.any(dice)))
        .coverage(dice.chance(12) ? dice.list(1, 2, () -> coverage(dice)) : ImmutableList.of());
  }

  /** How much is claimed to be known of a place that countries and subdivisions define. */
  static CatalogCoverage coverage(Dice dice) {
    return new CatalogCoverage(
        dice.of(World.PLACES.stream().filter(place -> place.country().isPresent()).toList()),
        dice.maybe(50, () -> Days.any(dice)),
        dice.maybe(50, () -> dice.chance(50)),
        dice.chance(50) ? ImmutableList.of("bills") : ImmutableList.of());
  }

  /** The definitions of one world, before they are spread over catalogs. */
  private static final class Parts {
    final ImmutableList<JurisdictionEntry> jurisdictions;
    final ImmutableList<Vendor> vendors;
    final ImmutableList<Application> applications;
    final ImmutableList<SoftwareList> lists;
    final ImmutableList<Ban> bans;

    Parts(Dice dice) {
      ImmutableList<Id<Vendor>> vendorIds = dice.some(World.VENDORS, dice.chance(30) ? 2 : 3, 4);
      ImmutableList<Id<Application>> applicationIds = dice.some(World.APPLICATIONS, 1, 4);
      jurisdictions = PlaceDraws.entries(dice);
      ImmutableList<Vendor> apart =
          vendorIds.stream()
              .map(id -> VendorDraws.vendor(dice, id, vendorIds))
              .collect(ImmutableList.toImmutableList());
      Optional<FamilyDraws> family =
          vendorIds.size() > 2 && dice.chance(74)
              ? Optional.of(new FamilyDraws(dice, apart))
              : Optional.empty();
      vendors = family.map(FamilyDraws::vendors).orElse(apart);
      applications =
          applicationIds.stream()
              .map(id -> ApplicationDraws.application(dice, id, vendorIds, applicationIds))
              .collect(ImmutableList.toImmutableList());
      ImmutableList<Id<SoftwareList>> listIds =
          dice.some(World.LISTS, dice.chance(85) ? 1 : 0, World.LISTS.size());
      lists =
          listIds.stream()
              .map(id -> ListDraws.list(dice, id, vendorIds, applicationIds))
              .collect(ImmutableList.toImmutableList());
      ImmutableList<Ban> several =
          dice.some(BanDraws.IDS, 1, 3).stream()
              .map(id -> BanDraws.ban(dice, id, vendorIds, applicationIds, listIds))
              .map(ban -> family.filter(f -> dice.chance(70)).map(f -> f.against(ban)).orElse(ban))
              .collect(ImmutableList.toImmutableList());
      bans = dice.chance(14) ? ofOneThing(several) : several;
    }

    /** The bans made like the first, but in force and excuse: what meets one meets all. */
    private static ImmutableList<Ban> ofOneThing(ImmutableList<Ban> bans) {
      return bans.stream()
          .map(
              ban ->
                  Ban.builder()
                      .from(bans.get(0))
                      .id(ban.id())
                      .force(ban.force())
                      .exemptions(ban.exemptions())
                      .build())
          .collect(ImmutableList.toImmutableList());
    }
  }
}
