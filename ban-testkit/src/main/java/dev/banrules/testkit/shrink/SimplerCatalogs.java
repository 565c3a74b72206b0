package dev.banrules.testkit.shrink;

import static dev.banrules.testkit.shrink.Simpler.absent;
import static dev.banrules.testkit.shrink.Simpler.made;
import static dev.banrules.testkit.shrink.Simpler.shorter;
import static dev.banrules.testkit.shrink.Simpler.smaller;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import dev.banrules.model.catalog.Catalog;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.place.JurisdictionEntry;
import dev.banrules.model.place.Membership;
import dev.banrules.model.software.Application;
import dev.banrules.model.software.ApplicationVendor;
import dev.banrules.model.software.Share;
import dev.banrules.model.software.Stake;
import dev.banrules.model.software.Succession;
import dev.banrules.model.software.Vendor;
import dev.banrules.model.value.Period;
import java.util.Optional;
import java.util.stream.Stream;

/** Steps of catalogs, vendors, applications and places. */
public final class SimplerCatalogs {

  private SimplerCatalogs() {}

  /**
   * {@return the steps of catalogs: one catalog instead of several, then those of each; one stays,
   * as without any catalog a command reads those built in}
   *
   * @param catalogs the catalogs
   */
  public static Stream<CatalogSet> catalogSet(CatalogSet catalogs) {
    Stream<CatalogSet> joined =
        catalogs.catalogs().size() > 1 ? Stream.of(joined(catalogs)) : Stream.empty();
    return Stream.concat(
        joined, made(Simpler.each(catalogs.catalogs(), SimplerCatalogs::catalog), CatalogSet::of));
  }

  private static CatalogSet joined(CatalogSet catalogs) {
    Catalog first = catalogs.catalogs().get(0);
    return CatalogSet.of(
        Catalog.builder()
            .from(first)
            .jurisdictions(catalogs.jurisdictions().values())
            .vendors(catalogs.vendors())
            .applications(catalogs.applications())
            .lists(catalogs.lists())
            .bans(catalogs.bans())
            .build());
  }

  /**
   * {@return the steps of a catalog; some lack what others in it refer to}
   *
   * @param catalog the catalog
   */
  public static Stream<Catalog> catalog(Catalog catalog) {
    return Streams.concat(
        shorter(catalog.bans()).map(b -> copy(catalog).bans(b).build()),
        shorter(catalog.lists()).map(l -> copy(catalog).lists(l).build()),
        shorter(catalog.applications()).map(a -> copy(catalog).applications(a).build()),
        shorter(catalog.vendors()).map(v -> copy(catalog).vendors(v).build()),
        Simpler.list(catalog.jurisdictions(), SimplerCatalogs::jurisdiction)
            .map(j -> copy(catalog).jurisdictions(j).build()),
        inner(catalog),
        shorter(catalog.coverage()).map(c -> copy(catalog).coverage(c).build()),
        absent(catalog.issued()).map(i -> copy(catalog).issued(i).build()),
        Stream.of(1).filter(v -> catalog.version() > v).map(v -> copy(catalog).version(v).build()));
  }

  private static Stream<Catalog> inner(Catalog catalog) {
    return Streams.concat(
        Simpler.each(catalog.bans(), SimplerBans::ban).map(b -> copy(catalog).bans(b).build()),
        Simpler.each(catalog.lists(), SimplerLists::list).map(l -> copy(catalog).lists(l).build()),
        Simpler.each(catalog.applications(), SimplerCatalogs::application)
            .map(a -> copy(catalog).applications(a).build()),
        Simpler.each(catalog.vendors(), SimplerCatalogs::vendor)
            .map(v -> copy(catalog).vendors(v).build()));
  }

  private static Catalog.Builder copy(Catalog catalog) {
    return Catalog.builder().from(catalog);
  }

  /**
   * {@return the steps of the definition of a place}
   *
   * @param entry the definition
   */
  public static Stream<JurisdictionEntry> jurisdiction(JurisdictionEntry entry) {
    return Simpler.list(entry.members(), SimplerCatalogs::membership)
        .map(members -> new JurisdictionEntry(entry.id(), entry.name(), members));
  }

  /**
   * {@return the steps of a membership}
   *
   * @param membership the membership
   */
  public static Stream<Membership> membership(Membership membership) {
    return period(membership.period()).map(p -> new Membership(membership.member(), p));
  }

  /**
   * {@return the steps of a period: open at an end}
   *
   * @param period the period
   */
  public static Stream<Period> period(Period period) {
    return Stream.concat(
        absent(period.from()).map(from -> new Period(from, period.until())),
        absent(period.until()).map(until -> new Period(period.from(), until)));
  }

  /**
   * {@return the steps of a vendor}
   *
   * @param vendor the vendor
   */
  public static Stream<Vendor> vendor(Vendor vendor) {
    return Streams.concat(
        shorter(vendor.aliases()).map(a -> copy(vendor).aliases(a).build()),
        shorter(vendor.identifiers()).map(i -> copy(vendor).identifiers(i).build()),
        Simpler.list(vendor.stakes(), SimplerCatalogs::stake)
            .map(s -> copy(vendor).stakes(s).build()),
        Simpler.list(vendor.successorOf(), SimplerCatalogs::<Vendor>succession)
            .map(s -> copy(vendor).successorOf(s).build()),
        smaller(vendor.countries()).map(c -> copy(vendor).countries(c).build()));
  }

  private static Vendor.Builder copy(Vendor vendor) {
    return Vendor.builder().from(vendor);
  }

  /**
   * {@return the steps of a stake}
   *
   * @param stake the stake
   */
  public static Stream<Stake> stake(Stake stake) {
    return Streams.concat(
        period(stake.period())
            .map(p -> new Stake(stake.owner(), stake.share(), stake.control(), p)),
        Stream.of(false)
            .filter(c -> stake.control())
            .map(c -> new Stake(stake.owner(), stake.share(), c, stake.period())),
        share(stake.share())
            .map(s -> new Stake(stake.owner(), s, stake.control(), stake.period())));
  }

  /**
   * {@return the steps of a share: exactly its least or its most}
   *
   * @param share the share
   */
  public static Stream<Share> share(Share share) {
    if (share.isExact()) {
      return Stream.empty();
    }
    return made(
        ImmutableList.of(share.max(), share.min()).stream()
            .filter(percent -> percent.millionths() > 0),
        Share::exactly);
  }

  /**
   * {@return the steps of a succession: since always}
   *
   * @param <T> what succeeds
   * @param succession the succession
   */
  public static <T> Stream<Succession<T>> succession(Succession<T> succession) {
    return absent(succession.from()).map(from -> new Succession<>(succession.predecessor(), from));
  }

  /**
   * {@return the steps of an application}
   *
   * @param application the application
   */
  public static Stream<Application> application(Application application) {
    return Streams.concat(
        Stream.of(application)
            .filter(a -> !a.hosts().isEmpty() || !a.noneKnown().isEmpty())
            .map(a -> copy(a).hosts(ImmutableList.of()).noneKnown(ImmutableList.of()).build()),
        made(
            Simpler.list(application.vendors(), SimplerCatalogs::applicationVendor),
            v -> copy(application).vendors(v).build()),
        shorter(application.names()).map(n -> copy(application).names(n).build()),
        shorter(application.identifiers()).map(i -> copy(application).identifiers(i).build()),
        shorter(application.embeds()).map(e -> copy(application).embeds(e).build()),
        Simpler.list(application.successorOf(), SimplerCatalogs::<Application>succession)
            .map(s -> copy(application).successorOf(s).build()),
        absent(application.categories()).map(c -> copy(application).categories(c).build()),
        application.categories().stream()
            .flatMap(Simpler::smaller)
            .map(c -> copy(application).categories(Optional.of(c)).build()));
  }

  /**
   * {@return the steps of whose an application is: wherever, on more days}
   *
   * @param vendor whose it is, when and where
   */
  public static Stream<ApplicationVendor> applicationVendor(ApplicationVendor vendor) {
    return Stream.concat(
        absent(vendor.within())
            .map(w -> new ApplicationVendor(vendor.vendor(), vendor.period(), w)),
        period(vendor.period())
            .map(p -> new ApplicationVendor(vendor.vendor(), p, vendor.within())));
  }

  private static Application.Builder copy(Application application) {
    return Application.builder().from(application);
  }
}
