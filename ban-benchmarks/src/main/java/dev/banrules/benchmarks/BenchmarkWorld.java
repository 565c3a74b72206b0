package dev.banrules.benchmarks;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import dev.banrules.model.ban.Ban;
import dev.banrules.model.ban.Conduct;
import dev.banrules.model.ban.Reach;
import dev.banrules.model.ban.Scope;
import dev.banrules.model.ban.Target;
import dev.banrules.model.ban.Threshold;
import dev.banrules.model.ban.Timeline;
import dev.banrules.model.catalog.Catalog;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.device.FormFactor;
import dev.banrules.model.device.LastUpdate;
import dev.banrules.model.device.Owner;
import dev.banrules.model.device.OwnerKind;
import dev.banrules.model.device.Platform;
import dev.banrules.model.device.Software;
import dev.banrules.model.place.Country;
import dev.banrules.model.place.Jurisdiction;
import dev.banrules.model.software.Application;
import dev.banrules.model.software.Identifier;
import dev.banrules.model.software.IdentifierPattern;
import dev.banrules.model.software.Share;
import dev.banrules.model.software.Stake;
import dev.banrules.model.software.Vendor;
import dev.banrules.model.value.Id;
import dev.banrules.model.value.Percent;
import dev.banrules.model.value.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * A world of bans: 20,000 applications of 2,000 vendors in an ownership forest, bans of all kinds,
 * and devices with 150 applications. The first half of the vendors is never banned, nor are the
 * countries and categories of that half; a device without banned software has only theirs.
 *
 * <p>A world is a pure function of its two numbers, so that every engine is asked the same.
 */
final class BenchmarkWorld {

  static final int VENDORS = 2_000;
  static final int APPLICATIONS = 20_000;
  static final int INSTALLED = 150;
  static final LocalDate AT = LocalDate.of(2026, 6, 1);

  private static final long SEED = 20231030;
  private static final ImmutableList<String> COUNTRIES =
      ImmutableList.of("CA", "US", "FR", "DE", "NL", "GB", "AU", "JP", "CN", "RU", "IR", "KP");
  private static final int BANNED_COUNTRIES_FROM = 8;
  private static final ImmutableList<String> JURISDICTIONS =
      ImmutableList.of("US", "CA", "US-TX", "US-MT", "FR", "AU", "DE", "CA-ON");

  private final Random random = new Random(SEED);
  private final int bans;
  private final List<Application> applications = new ArrayList<>();
  private final CatalogSet catalogs;

  BenchmarkWorld(int bans) {
    this.bans = bans;
    List<Vendor> vendors = vendors();
    makeApplications();
    this.catalogs =
        CatalogSet.of(
            Catalog.builder()
                .id(Id.of("world"))
                .version(1)
                .vendors(vendors)
                .applications(applications)
                .bans(makeBans())
                .build());
  }

  CatalogSet catalogs() {
    return catalogs;
  }

  /** Devices of the federal government of the US, each with some banned applications. */
  ImmutableList<DeviceProfile> devices(int number, int banned) {
    return devices(number, banned, Owner.of(OwnerKind.GOVERNMENT, Jurisdiction.of("US")));
  }

  /** Devices of a company, each with some applications that are banned elsewhere. */
  ImmutableList<DeviceProfile> devicesOutOfScope(int number, int banned) {
    return devices(number, banned, Owner.of(OwnerKind.BUSINESS, Jurisdiction.of("x-acme")));
  }

  private ImmutableList<DeviceProfile> devices(int number, int banned, Owner owner) {
    Random choice = new Random(SEED + banned);
    ImmutableList.Builder<DeviceProfile> devices = ImmutableList.builder();
    for (int i = 0; i < number; i++) {
      devices.add(device(i, banned, owner, choice));
    }
    return devices.build();
  }

  private DeviceProfile device(int number, int banned, Owner owner, Random choice) {
    List<Software> software = new ArrayList<>();
    for (int i = 0; i < INSTALLED; i++) {
      boolean bannedOne =
          i % (INSTALLED / Math.max(1, banned)) == 0 && i * banned / INSTALLED < banned;
      int vendor =
          banned > 0 && bannedOne
              ? firstBannedVendor(choice.nextInt(10))
              : choice.nextInt(VENDORS / 2);
      int application = vendor + VENDORS * (bannedOne && banned > 0 ? 0 : choice.nextInt(10));
      software.add(
          Software.builder()
              .addIdentifiers(Identifier.parse(identifier(application)))
              .version("1." + i)
              .installedAt(LocalDate.of(2024, 1, 1).plusDays(i))
              .lastUpdate(LastUpdate.never())
              .build());
    }
    return DeviceProfile.builder()
        .id("device-" + number)
        .platform(Platform.ANDROID)
        .formFactor(FormFactor.PHONE)
        .owner(owner)
        .location(ImmutableSet.of(Jurisdiction.of("US-VA")))
        .contractsWith(ImmutableSet.of())
        .enrolledWith(ImmutableSet.of())
        .software(software)
        .build();
  }

  /** The vendors of the applications that ban number 0 and its like name. */
  private static int firstBannedVendor(int number) {
    return VENDORS / 2 + number * 20;
  }

  private static String identifier(int application) {
    return "android:com.v" + application % VENDORS + ".app" + application;
  }

  private List<Vendor> vendors() {
    List<Vendor> vendors = new ArrayList<>();
    for (int i = 0; i < VENDORS; i++) {
      boolean clean = i < VENDORS / 2;
      int country =
          clean ? random.nextInt(BANNED_COUNTRIES_FROM) : random.nextInt(COUNTRIES.size());
      Vendor.Builder vendor =
          Vendor.builder()
              .id(Id.of("v" + i))
              .name("Vendor " + i + " Ltd")
              .addCountries(Country.of(COUNTRIES.get(country)));
      int first = clean ? 0 : VENDORS / 2;
      if (i > first && random.nextInt(100) < 35) {
        vendor.addStakes(
            new Stake(
                Id.of("v" + (first + random.nextInt(i - first))),
                Share.exactly(new Percent((40 + random.nextInt(60)) * 1_000_000L)),
                false,
                Period.from(LocalDate.of(2018 + random.nextInt(6), 1, 1))));
      }
      vendors.add(vendor.build());
    }
    return vendors;
  }

  private void makeApplications() {
    for (int i = 0; i < APPLICATIONS; i++) {
      boolean clean = i % VENDORS < VENDORS / 2;
      applications.add(
          Application.builder()
              .id(Id.of("a" + i))
              .name("Application " + i)
              .vendor(Id.of("v" + i % VENDORS))
              .categories(ImmutableSet.of((clean ? "good-" : "bad-") + i % 20))
              .addIdentifiers(IdentifierPattern.parse(identifier(i)))
              .build());
    }
  }

  private List<Ban> makeBans() {
    List<Ban> all = new ArrayList<>();
    for (int i = 0; i < bans; i++) {
      all.add(
          Ban.builder()
              .id(Id.of("ban-" + i))
              .title("Ban " + i)
              .authority("Authority " + i)
              .jurisdiction(Jurisdiction.of(JURISDICTIONS.get(i / 20 % JURISDICTIONS.size())))
              .target(target(i))
              .scope(scope(i))
              .prohibits(ImmutableSortedSet.of(Conduct.USE, Conduct.INSTALL))
              .timeline(
                  Timeline.builder()
                      .announced(LocalDate.of(2022, 1, 1).plusDays(i % 700))
                      .effective(LocalDate.of(2022, 3, 1).plusDays(i % 700))
                      .build())
              .build());
    }
    return all;
  }

  /** The first ten of each twenty name applications, one of them a banned device's. */
  private Target target(int i) {
    int kind = i % 20;
    if (kind < 10) {
      int own = firstBannedVendor(kind);
      ImmutableList.Builder<Target> any = ImmutableList.builder();
      any.add(application(i < 20 ? own : own + 1 + i / 20 % 19));
      for (int more = random.nextInt(3); more > 0; more--) {
        any.add(application(bannedVendor() + VENDORS * random.nextInt(10)));
      }
      return new Target.AnyOf(any.build());
    }
    if (kind < 17) {
      return new Target.ByVendor(
          Id.of("v" + bannedVendor()), Reach.subsidiaries(Threshold.parse(">50")));
    }
    Target category = new Target.ByCategory("bad-" + random.nextInt(20));
    if (kind == 19) {
      return new Target.AllOf(
          ImmutableList.of(
              category, new Target.ByVendor(Id.of("v" + bannedVendor()), Reach.self())));
    }
    return new Target.AllOf(
        ImmutableList.of(
            new Target.ByOrigin(
                ImmutableSet.of(
                    Country.of(
                        COUNTRIES.get(
                            BANNED_COUNTRIES_FROM
                                + random.nextInt(COUNTRIES.size() - BANNED_COUNTRIES_FROM)))),
                Optional.empty()),
            category));
  }

  /** Those of the banned devices are left out, so that the number of bans is not that of hits. */
  private int bannedVendor() {
    while (true) {
      int vendor = VENDORS / 2 + random.nextInt(VENDORS / 2);
      if (vendor % 20 != 0) {
        return vendor;
      }
    }
  }

  private static Target application(int number) {
    return Target.ByApplication.of(Id.of("a" + number));
  }

  private static Scope scope(int i) {
    Scope government = Scope.Devices.of(Scope.Relation.GOVERNMENT_DEVICES);
    return i % 3 == 0
        ? new Scope.AllOf(
            ImmutableList.of(
                government,
                new Scope.OfFormFactor(ImmutableSet.of(FormFactor.PHONE, FormFactor.TABLET))))
        : government;
  }
}
