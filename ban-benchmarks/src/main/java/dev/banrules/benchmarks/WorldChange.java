package dev.banrules.benchmarks;

import dev.banrules.model.ban.Ban;
import dev.banrules.model.ban.Timeline;
import dev.banrules.model.catalog.Catalog;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.software.Application;
import dev.banrules.model.software.Share;
import dev.banrules.model.software.Stake;
import dev.banrules.model.software.Vendor;
import dev.banrules.model.value.Id;
import dev.banrules.model.value.Percent;
import dev.banrules.model.value.Period;
import java.util.ArrayList;
import java.util.List;

/** What can change in the catalogs of a {@link BenchmarkWorld}. */
public enum WorldChange {
  /** The dates of one ban are moved. */
  ONE_BAN,

  /** The dates of a hundred bans are moved. */
  HUNDRED_BANS,

  /** One vendor is bought by another. */
  OWNER,

  /** One application gets another name. */
  NAME;

  CatalogSet applied(CatalogSet catalogs) {
    return CatalogSet.of(applied(catalogs.catalogs().get(0)));
  }

  private Catalog applied(Catalog catalog) {
    return switch (this) {
      case ONE_BAN -> withBansMoved(catalog, 1);
      case HUNDRED_BANS -> withBansMoved(catalog, 100);
      case OWNER -> withOwner(catalog);
      case NAME -> withName(catalog);
    };
  }

  private static Catalog withBansMoved(Catalog catalog, int number) {
    List<Ban> bans = new ArrayList<>(catalog.bans());
    for (int i = 0; i < number; i++) {
      Ban ban = bans.get(i);
      bans.set(
          i,
          Ban.builder()
              .from(ban)
              .timeline(
                  Timeline.builder()
                      .from(ban.timeline())
                      .effective(ban.timeline().effective().plusDays(1))
                      .build())
              .build());
    }
    return Catalog.builder().from(catalog).bans(bans).build();
  }

  private static Catalog withOwner(Catalog catalog) {
    List<Vendor> vendors = new ArrayList<>(catalog.vendors());
    Stake all = new Stake(Id.of("v1"), Share.exactly(Percent.HUNDRED), false, Period.ALWAYS);
    vendors.set(0, Vendor.builder().from(vendors.get(0)).stakes(List.of(all)).build());
    return Catalog.builder().from(catalog).vendors(vendors).build();
  }

  private static Catalog withName(Catalog catalog) {
    List<Application> applications = new ArrayList<>(catalog.applications());
    applications.set(
        0, Application.builder().from(applications.get(0)).name("Another name").build());
    return Catalog.builder().from(catalog).applications(applications).build();
  }
}
