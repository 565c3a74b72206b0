package dev.banrules.stress;

import com.google.common.collect.ImmutableSet;
import dev.banrules.model.ban.Ban;
import dev.banrules.model.ban.Conduct;
import dev.banrules.model.ban.Force;
import dev.banrules.model.ban.Reach;
import dev.banrules.model.ban.Scope;
import dev.banrules.model.ban.Scope.Relation;
import dev.banrules.model.ban.Target;
import dev.banrules.model.ban.Threshold;
import dev.banrules.model.ban.Timeline;
import dev.banrules.model.catalog.Catalog;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.device.Software;
import dev.banrules.model.place.Jurisdiction;
import dev.banrules.model.software.Share;
import dev.banrules.model.software.Stake;
import dev.banrules.model.software.Vendor;
import dev.banrules.model.value.Id;
import dev.banrules.model.value.Percent;
import dev.banrules.model.value.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Two owners, what each of them owns, and a ban on each of them, small enough to be made often. */
final class SmallWorld {

  static final LocalDate DAY = LocalDate.parse("2025-01-01");
  static final Id<Vendor> ONE = Id.of("one");
  static final Id<Vendor> OTHER = Id.of("other");
  static final Id<Vendor> FIRST = Id.of("first");
  static final Reach REACH = Reach.subsidiaries(Threshold.parse(">50"));

  static final CatalogSet CATALOGS =
      CatalogSet.of(
          Catalog.builder()
              .id(Id.of("small"))
              .version(1)
              .addVendors(vendor("one"), vendor("other"))
              .addVendors(ownedBy(FIRST.value(), ONE), ownedBy("second", OTHER))
              .addBans(ban("ban-one", ONE), ban("ban-other", OTHER))
              .build());

  private SmallWorld() {}

  private static Vendor vendor(String id) {
    return Vendor.builder().id(Id.of(id)).name("Vendor " + id).build();
  }

  private static Vendor ownedBy(String id, Id<Vendor> owner) {
    return Vendor.builder()
        .from(vendor(id))
        .stakes(
            List.of(new Stake(owner, Share.exactly(Percent.HUNDRED), false, Period.ALWAYS)))
        .build();
  }

  private static Ban ban(String id, Id<Vendor> vendor) {
    Jurisdiction place = Jurisdiction.of("US");
    return Ban.builder()
        .id(Id.of(id))
        .title("A ban")
        .authority("An authority")
        .jurisdiction(place)
        .force(Force.BINDING)
        .target(new Target.ByVendor(vendor, REACH))
        .scope(
            new Scope.Devices(
                Relation.ALL_DEVICES, Optional.empty(), false, ImmutableSet.of()))
        .addProhibits(Conduct.USE)
        .timeline(Timeline.builder().effective(LocalDate.parse("2024-01-01")).build())
        .build();
  }

  /** A device in the place of the bans with software of one vendor. */
  static DeviceProfile with(String vendor) {
    return DeviceProfile.builder()
        .id("device")
        .location(ImmutableSet.of(Jurisdiction.of("US")))
        .addSoftware(Software.builder().publisher("Vendor " + vendor).build())
        .build();
  }
}
