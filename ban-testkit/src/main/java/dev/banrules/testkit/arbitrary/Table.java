package dev.banrules.testkit.arbitrary;

import com.google.common.collect.ImmutableMap;
import dev.banrules.model.ban.Ban;
import dev.banrules.model.ban.Conduct;
import dev.banrules.model.ban.ConductDates;
import dev.banrules.model.ban.Exemption;
import dev.banrules.model.ban.Instrument;
import dev.banrules.model.ban.ListEntry;
import dev.banrules.model.ban.Party;
import dev.banrules.model.ban.Reach;
import dev.banrules.model.ban.Scope;
import dev.banrules.model.ban.SoftwareList;
import dev.banrules.model.ban.Suspension;
import dev.banrules.model.ban.Target;
import dev.banrules.model.ban.Threshold;
import dev.banrules.model.ban.Timeline;
import dev.banrules.model.ban.Waiver;
import dev.banrules.model.catalog.Catalog;
import dev.banrules.model.catalog.CatalogCoverage;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.device.Owner;
import dev.banrules.model.device.Software;
import dev.banrules.model.place.Country;
import dev.banrules.model.place.Jurisdiction;
import dev.banrules.model.place.JurisdictionEntry;
import dev.banrules.model.place.Membership;
import dev.banrules.model.software.Application;
import dev.banrules.model.software.ApplicationVendor;
import dev.banrules.model.software.Host;
import dev.banrules.model.software.Identifier;
import dev.banrules.model.software.IdentifierPattern;
import dev.banrules.model.software.IdentifierScheme;
import dev.banrules.model.software.Share;
import dev.banrules.model.software.Stake;
import dev.banrules.model.software.Vendor;
import dev.banrules.model.software.Version;
import dev.banrules.model.software.VersionRange;
import dev.banrules.model.value.Percent;
import dev.banrules.model.value.Period;
import dev.banrules.model.verdict.AuditOptions;
import dev.banrules.testkit.Case;
import dev.banrules.testkit.RelatedCases;
import dev.banrules.testkit.shrink.Simpler;
import dev.banrules.testkit.shrink.SimplerBans;
import dev.banrules.testkit.shrink.SimplerCases;
import dev.banrules.testkit.shrink.SimplerCatalogs;
import dev.banrules.testkit.shrink.SimplerDevices;
import dev.banrules.testkit.shrink.SimplerLists;
import dev.banrules.testkit.shrink.SimplerScopes;
import dev.banrules.testkit.shrink.SimplerTargets;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;

/** Which type is drawn how, and by which steps it shrinks. */
final class Table {

  static final ImmutableMap<Class<?>, Arbitrary<?>> ALL = new Table().build();

  private final ImmutableMap.Builder<Class<?>, Arbitrary<?>> table = ImmutableMap.builder();

  private Table() {
    basics();
    software();
    bans();
    scopes();
    targets();
    put(DeviceProfile.class, DeviceDraws::device, SimplerDevices::device);
    put(Owner.class, DeviceDraws::owner, SimplerDevices::owner);
    put(Software.class, DeviceDraws::software, SimplerDevices::software);
    put(CatalogCoverage.class, CatalogDraws::coverage, Simpler.none());
    put(Catalog.class, CatalogDraws::catalog, Table::soundCatalog);
    put(CatalogSet.class, CatalogDraws::catalogSet, SimplerCatalogs::catalogSet);
    put(AuditOptions.class, OptionsDraws::options, SimplerCases::options);
    put(Case.class, CaseDraws::question, SimplerCases::question);
    put(RelatedCases.class, RelatedDraws::cases, SimplerCases::related);
  }

  private ImmutableMap<Class<?>, Arbitrary<?>> build() {
    return table.buildOrThrow();
  }

  private void basics() {
    put(Percent.class, VendorDraws::percent, Simpler.none());
    put(Period.class, Days::period, SimplerCatalogs::period);
    put(Country.class, PlaceDraws::country, Simpler.inOrder(World.COUNTRIES));
    put(Jurisdiction.class, PlaceDraws::any, Simpler.inOrder(World.PLACES));
    put(JurisdictionEntry.class, PlaceDraws::entry, SimplerCatalogs::jurisdiction);
    put(Membership.class, PlaceDraws::membership, SimplerCatalogs::membership);
  }

  private void software() {
    put(Vendor.class, VendorDraws::vendor, SimplerCatalogs::vendor);
    put(Share.class, VendorDraws::share, SimplerCatalogs::share);
    put(Stake.class, dice -> VendorDraws.stake(dice, World.VENDORS), SimplerCatalogs::stake);
    put(Application.class, ApplicationDraws::application, SimplerCatalogs::application);
    put(
        ApplicationVendor.class,
        ApplicationVendorDraws::vendor,
        SimplerCatalogs::applicationVendor);
    put(Host.class, ApplicationDraws::host, Simpler.none());
    put(Identifier.class, ApplicationDraws::identifier, Simpler.inOrder(World.IDENTIFIERS));
    put(IdentifierPattern.class, ApplicationDraws::pattern, Simpler.inOrder(World.PATTERNS));
    put(IdentifierScheme.class, ApplicationDraws::scheme, Simpler.none());
    put(Version.class, ApplicationDraws::version, Simpler.none());
    put(VersionRange.class, ApplicationDraws::versionRange, Simpler.none());
  }

  private void bans() {
    put(Ban.class, BanDraws::ban, SimplerBans::ban);
    put(Conduct.class, BanDraws::asked, Simpler.inOrder(Conduct.KNOWN));
    put(
        ConductDates.class,
        dice -> BanDraws.conductDates(dice, Days.boundary(dice)),
        SimplerBans::conductDates);
    put(Exemption.class, BanDraws::exemption, SimplerBans::exemption);
    put(Instrument.class, BanDraws::instrument, Simpler.none());
    put(ListEntry.class, ListDraws::entry, SimplerLists::entry);
    put(Party.class, dice -> dice.early(World.PARTIES), Simpler.inOrder(World.PARTIES));
    put(Reach.class, TargetDraws::reach, SimplerTargets::reach);
    put(SoftwareList.class, ListDraws::list, SimplerLists::list);
    put(Suspension.class, BanDraws::suspension, SimplerBans::suspension);
    put(Threshold.class, TargetDraws::threshold, Simpler.none());
    put(Timeline.class, BanDraws::timeline, SimplerBans::timeline);
    put(Waiver.class, WaiverDraws::waiver, SimplerBans::waiver);
  }

  private void scopes() {
    put(Scope.class, dice -> scopeDraws(dice).scope(), SimplerScopes::scope);
    scope(Scope.Devices.class, ScopeDraws::devices);
    scope(Scope.CriticalInfrastructure.class, ScopeDraws::criticalInfrastructure);
    scope(Scope.OnPlatform.class, ScopeDraws::onPlatform);
    scope(Scope.OfFormFactor.class, ScopeDraws::ofFormFactor);
    scope(Scope.AllOf.class, ScopeDraws::allOf);
    scope(Scope.AnyOf.class, ScopeDraws::anyOf);
    scope(Scope.Not.class, ScopeDraws::not);
  }

  private <T extends Scope> void scope(Class<T> type, Function<ScopeDraws, T> draw) {
    put(
        type,
        dice -> draw.apply(scopeDraws(dice)),
        scope -> SimplerScopes.scope(scope).filter(type::isInstance).map(type::cast));
  }

  private static ScopeDraws scopeDraws(Dice dice) {
    return new ScopeDraws(dice, PlaceDraws.defined(dice));
  }

  private void targets() {
    put(Target.class, dice -> targetDraws(dice).target(), SimplerTargets::target);
    target(Target.ByApplication.class, TargetDraws::byApplication);
    target(Target.ByVendor.class, TargetDraws::byVendor);
    target(Target.ByOrigin.class, TargetDraws::byOrigin);
    target(Target.ByCategory.class, TargetDraws::byCategory);
    target(Target.Listed.class, TargetDraws::listed);
    target(Target.Anything.class, draws -> new Target.Anything());
    target(Target.AllOf.class, TargetDraws::allOf);
    target(Target.AnyOf.class, TargetDraws::anyOf);
    target(Target.Not.class, TargetDraws::not);
  }

  private <T extends Target> void target(Class<T> type, Function<TargetDraws, T> draw) {
    put(
        type,
        dice -> draw.apply(targetDraws(dice)),
        target -> SimplerTargets.target(target).filter(type::isInstance).map(type::cast));
  }

  private static TargetDraws targetDraws(Dice dice) {
    return new TargetDraws(dice, World.VENDORS, World.APPLICATIONS, World.LISTS);
  }

  /** The steps of a catalog that stands alone. */
  private static Stream<Catalog> soundCatalog(Catalog catalog) {
    return Simpler.made(SimplerCatalogs.catalog(catalog), c -> CatalogSet.of(c).catalogs().get(0));
  }

  private <T> void put(Class<T> type, Function<Dice, T> draw, Simpler<T> simpler) {
    table.put(type, Drawn.from(draw, simpler));
  }
}
