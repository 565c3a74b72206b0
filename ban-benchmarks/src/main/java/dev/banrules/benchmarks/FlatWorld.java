package dev.banrules.benchmarks;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import dev.banrules.model.ban.Ban;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.software.Application;
import dev.banrules.model.software.Stake;
import dev.banrules.model.software.Vendor;
import dev.banrules.model.value.Id;
import dev.banrules.model.value.Percent;
import java.util.Optional;

/**
 * A {@link BenchmarkWorld} in plain texts and numbers, as the other engines take it. It is made
 * when they are loaded, ownership included, so that they have the least to do for a device.
 *
 * @param applications the applications
 * @param bans the bans
 */
record FlatWorld(ImmutableList<FlatApplication> applications, ImmutableList<FlatBan> bans) {

  private static final Percent HALF = Percent.parse("50");

  static FlatWorld of(BenchmarkWorld world) {
    CatalogSet catalogs = world.catalogs();
    return new FlatWorld(
        catalogs.applications().stream()
            .map(application -> flat(application, catalogs))
            .collect(ImmutableList.toImmutableList()),
        catalogs.bans().stream().map(FlatWorld::flat).collect(ImmutableList.toImmutableList()));
  }

  private static FlatApplication flat(Application application, CatalogSet catalogs) {
    Vendor vendor =
        catalogs.vendor(Iterables.getOnlyElement(application.vendorIds())).orElseThrow();
    return new FlatApplication(
        Iterables.getOnlyElement(application.identifiers()).stem().key(),
        application.id().value(),
        vendor.id().value(),
        ownersOf(vendor, catalogs),
        Iterables.getOnlyElement(vendor.countries()).code(),
        Iterables.getOnlyElement(application.categories().orElseThrow()));
  }

  private static ImmutableSet<String> ownersOf(Vendor vendor, CatalogSet catalogs) {
    ImmutableSet.Builder<String> owners = ImmutableSet.builder();
    Optional<Vendor> next = Optional.of(vendor);
    while (next.isPresent()) {
      owners.add(next.get().id().value());
      next = majorityOwner(next.get()).flatMap(catalogs::vendor);
    }
    return owners.build();
  }

  private static Optional<Id<Vendor>> majorityOwner(Vendor vendor) {
    return vendor.stakes().stream()
        .filter(stake -> stake.period().contains(BenchmarkWorld.AT))
        .filter(stake -> stake.share().min().compareTo(HALF) > 0)
        .map(Stake::owner)
        .findFirst();
  }

  private static FlatBan flat(Ban ban) {
    return new FlatBan(
        ban.id().value(),
        ban.jurisdiction().code(),
        ban.timeline().effective().toEpochDay(),
        ban.scope().accept(new FlatScope()),
        ban.target().accept(new FlatTarget()));
  }
}
