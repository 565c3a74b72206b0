package dev.banrules.testkit.arbitrary;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import dev.banrules.model.ban.ListEntry;
import dev.banrules.model.ban.SoftwareList;
import dev.banrules.model.ban.Target;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.device.Software;
import dev.banrules.model.software.Application;
import dev.banrules.model.software.Vendor;
import dev.banrules.model.value.Id;
import java.util.function.Predicate;

/** Draws what software calls itself, so that a target matches it, or nearly. */
final class TargetAim implements Target.Visitor<Software.Builder> {

  private final Dice dice;
  private final CatalogSet catalogs;

  TargetAim(Dice dice, CatalogSet catalogs) {
    this.dice = dice;
    this.catalogs = catalogs;
  }

  @Override
  public Software.Builder application(Target.ByApplication target) {
    if (target.successors() && dice.chance(30)) {
      ImmutableList<Application> successors =
          matching(
              catalogs.applications(),
              app ->
                  app.successorOf().stream()
                      .anyMatch(s -> s.predecessor().equals(target.application())));
      return of(successors.isEmpty() ? anApplication() : dice.of(successors));
    }
    if (dice.chance(12)) {
      // its vendor alone, which a target under `not` does not surely exclude
      ImmutableList<Vendor> own = vendorsOf(of(target.application()));
      return own.isEmpty() ? unrecognised() : of(dice.of(own));
    }
    return of(of(target.application()));
  }

  @Override
  public Software.Builder vendor(Target.ByVendor target) {
    Vendor wanted = vendor(target.vendor());
    if ((target.reach().affiliates() || target.reach().successors()) && dice.chance(50)) {
      return of(dice.of(catalogs.vendors()));
    }
    return dice.chance(40)
        ? of(wanted)
        : of(VendorDraws.ownedBy(dice, wanted.id(), catalogs.vendors()).orElse(wanted));
  }

  @Override
  public Software.Builder origin(Target.ByOrigin target) {
    ImmutableList<Vendor> from =
        matching(
            catalogs.vendors(), v -> v.countries().stream().anyMatch(target.countries()::contains));
    if (from.isEmpty()) {
      return of(dice.of(catalogs.vendors()));
    }
    Vendor there = dice.of(from);
    return target.ownedFrom().isPresent() && dice.chance(60)
        ? of(VendorDraws.ownedBy(dice, there.id(), catalogs.vendors()).orElse(there))
        : of(there);
  }

  @Override
  public Software.Builder category(Target.ByCategory target) {
    ImmutableList<Application> such =
        matching(
            catalogs.applications(),
            app -> app.categories().filter(c -> c.contains(target.category())).isPresent());
    return of(such.isEmpty() ? anApplication() : dice.of(such));
  }

  @Override
  public Software.Builder listed(Target.Listed target) {
    SoftwareList list = catalogs.list(target.list()).orElseThrow();
    ImmutableList<ListEntry> entries =
        list.cleared().isEmpty() || dice.chance(50) ? list.entries() : list.cleared();
    return entries.isEmpty() || dice.chance(10)
        ? of(anApplication())
        : dice.of(entries).target().accept(this);
  }

  @Override
  public Software.Builder anything(Target.Anything target) {
    return dice.chance(50) ? unrecognised() : of(anApplication());
  }

  @Override
  public Software.Builder allOf(Target.AllOf target) {
    return dice.of(target.targets()).accept(this);
  }

  @Override
  public Software.Builder anyOf(Target.AnyOf target) {
    return dice.of(target.targets()).accept(this);
  }

  @Override
  public Software.Builder not(Target.Not target) {
    return dice.chance(40) ? target.target().accept(this) : of(anApplication());
  }

  /** Software in which another application is embedded, where there is such an application. */
  Software.Builder host() {
    ImmutableList<Application> hosts =
        matching(catalogs.applications(), app -> !app.embeds().isEmpty());
    return of(hosts.isEmpty() ? anApplication() : dice.of(hosts));
  }

  /** Software that no catalog knows. */
  private static Software.Builder unrecognised() {
    return Software.builder().name(World.UNKNOWN_NAME).publisher(World.UNKNOWN_PUBLISHER);
  }

  private Application anApplication() {
    return dice.of(catalogs.applications());
  }

  private Application of(Id<Application> id) {
    return catalogs.application(id).orElseThrow();
  }

  private Vendor vendor(Id<Vendor> id) {
    return catalogs.vendor(id).orElseThrow();
  }

  private ImmutableList<Vendor> vendorsOf(Application application) {
    return application.vendorIds().stream()
        .map(this::vendor)
        .collect(ImmutableList.toImmutableList());
  }

  private static <T> ImmutableList<T> matching(ImmutableCollection<T> all, Predicate<T> predicate) {
    return all.stream().filter(predicate).collect(ImmutableList.toImmutableList());
  }

  /** Software of a vendor: one of its applications, or something that has only its name. */
  private Software.Builder of(Vendor vendor) {
    ImmutableList<Application> own =
        matching(catalogs.applications(), app -> app.vendorIds().contains(vendor.id()));
    if (!own.isEmpty() && dice.chance(70)) {
      return of(dice.of(own));
    }
    Software.Builder software = Software.builder();
    if (!vendor.identifiers().isEmpty() && dice.chance(60)) {
      software.addIdentifiers(ApplicationDraws.matching(dice, dice.of(vendor.identifiers())));
      if (dice.chance(30)) {
        // the identifier decides whose it is, whoever is said to have published it
        software.publisher(publisher(dice.of(catalogs.vendors())));
        return software.name(ApplicationDraws.name(dice, anApplication().id()));
      }
    } else {
      software.publisher(publisher(vendor));
    }
    if (dice.chance(30)) {
      software.name(World.UNKNOWN_NAME);
    }
    return software;
  }

  /** Software that is an application: by identifier, by publisher and name, or by name alone. */
  private Software.Builder of(Application application) {
    Software.Builder software = Software.builder();
    if (!application.identifiers().isEmpty() && dice.chance(65)) {
      software.addIdentifiers(ApplicationDraws.matching(dice, dice.of(application.identifiers())));
      if (dice.chance(10)) {
        software.addIdentifiers(ApplicationDraws.identifier(dice));
      }
      return software;
    }
    software.name(
        application.names().isEmpty() || dice.chance(60)
            ? ApplicationDraws.name(dice, application.id())
            : dice.of(application.names()));
    ImmutableList<Vendor> vendors = vendorsOf(application);
    if (!vendors.isEmpty() && dice.chance(75)) {
      software.publisher(publisher(dice.of(vendors)));
    }
    return software;
  }

  private String publisher(Vendor vendor) {
    return VendorDraws.publisher(
        dice,
        vendor.aliases().isEmpty() || dice.chance(70)
            ? VendorDraws.name(dice, vendor.id())
            : dice.of(vendor.aliases()));
  }
}
