package dev.banrules.model;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
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
import dev.banrules.model.base.Nearest;
import dev.banrules.model.base.Quote;
import dev.banrules.model.base.Words;
import dev.banrules.model.blocklist.BlockList;
import dev.banrules.model.blocklist.BlockListEntry;
import dev.banrules.model.blocklist.BlockedHost;
import dev.banrules.model.catalog.Catalog;
import dev.banrules.model.catalog.CatalogCheck;
import dev.banrules.model.catalog.CatalogCoverage;
import dev.banrules.model.catalog.CatalogProblem;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.catalog.StakeTotals;
import dev.banrules.model.catalog.UnknownPlace;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.device.LastUpdate;
import dev.banrules.model.device.Owner;
import dev.banrules.model.device.Software;
import dev.banrules.model.fact.Fact;
import dev.banrules.model.fact.PartRef;
import dev.banrules.model.place.Country;
import dev.banrules.model.place.Jurisdiction;
import dev.banrules.model.place.JurisdictionEntry;
import dev.banrules.model.place.Membership;
import dev.banrules.model.software.Application;
import dev.banrules.model.software.ApplicationVendor;
import dev.banrules.model.software.Host;
import dev.banrules.model.software.HostRole;
import dev.banrules.model.software.Identifier;
import dev.banrules.model.software.IdentifierPattern;
import dev.banrules.model.software.IdentifierScheme;
import dev.banrules.model.software.Share;
import dev.banrules.model.software.Stake;
import dev.banrules.model.software.Succession;
import dev.banrules.model.software.Vendor;
import dev.banrules.model.software.VersRange;
import dev.banrules.model.software.Version;
import dev.banrules.model.software.VersionRange;
import dev.banrules.model.software.VersioningScheme;
import dev.banrules.model.value.Id;
import dev.banrules.model.value.InvalidValueException;
import dev.banrules.model.value.KebabCase;
import dev.banrules.model.value.Percent;
import dev.banrules.model.value.Period;
import dev.banrules.model.value.Suggestion;
import dev.banrules.model.value.Truth;
import dev.banrules.model.verdict.AuditOptions;
import dev.banrules.model.verdict.CatalogReference;
import dev.banrules.model.verdict.Decision;
import dev.banrules.model.verdict.Evidence;
import dev.banrules.model.verdict.Explanation;
import dev.banrules.model.verdict.Finding;
import dev.banrules.model.verdict.Identity;
import dev.banrules.model.verdict.NextChange;
import dev.banrules.model.verdict.Step;
import dev.banrules.model.verdict.Verdict;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No value is ever made with a null in it: factories and constructors say so at once. */
class NullsTest {

  private static final NullTester TESTER =
      new NullTester(
          ImmutableMap.<Class<?>, Object>builder()
              .put(LocalDate.class, LocalDate.EPOCH)
              .put(String.class, "use")
              .put(Percent.class, Percent.HUNDRED)
              .put(Id.class, Id.of("a"))
              .put(Jurisdiction.class, Jurisdiction.of("CA"))
              .put(Country.class, Country.of("CA"))
              .put(Threshold.class, Threshold.parse(">50"))
              .put(Reach.class, Reach.self())
              .put(Conduct.class, Conduct.USE)
              .put(Share.class, Share.notStated())
              .put(Period.class, Period.ALWAYS)
              .put(IdentifierScheme.class, IdentifierScheme.CPE)
              .put(ImmutableSet.class, ImmutableSet.of("a"))
              .put(ImmutableSortedSet.class, ImmutableSortedSet.of("a"))
              .put(ImmutableList.class, ImmutableList.of("a"))
              .put(Target.class, Target.ByApplication.of(Id.of("a")))
              .put(Scope.class, Scope.Devices.of(Scope.Relation.ALL_DEVICES))
              .put(Step.class, new Step.Unrecognised(Truth.UNKNOWN))
              .put(Catalog.class, Catalog.builder().id(Id.of("a")).version(1).build())
              .put(CatalogSet.class, CatalogSet.of(ImmutableList.of()))
              .put(List.class, ImmutableList.of())
              .put(Collection.class, ImmutableList.of())
              .put(Class.class, Truth.class)
              .put(Enum.class, Truth.YES)
              .put(Catalog[].class, new Catalog[0])
              .put(BigDecimal.class, BigDecimal.ONE)
              .put(PartRef.class, PartRef.Listed.software(0))
              .put(PartRef.Listed.class, PartRef.Listed.software(0))
              .put(Version.class, Version.of("1"))
              .put(Suggestion.class, Suggestion.none())
              .put(Host.class, new Host("a.example", HostRole.API))
              .put(Party.class, Party.USERS)
              .buildOrThrow());

  @ParameterizedTest
  @ValueSource(
      classes = {
        Id.class,
        InvalidValueException.class,
        KebabCase.class,
        Nearest.class,
        Quote.class,
        Suggestion.class,
        Percent.class,
        Period.class,
        Words.class,
        Country.class,
        Jurisdiction.class,
        JurisdictionEntry.class,
        Membership.class,
        Identifier.class,
        IdentifierPattern.class,
        IdentifierScheme.class,
        Share.class,
        Stake.class,
        Succession.class,
        Version.class,
        VersionRange.class,
        VersionRange.Comparator.class,
        VersRange.class,
        VersRange.Constraint.class,
        VersioningScheme.class,
        Application.class,
        ApplicationVendor.class,
        Host.class,
        Vendor.class,
        Ban.class,
        Conduct.class,
        ConductDates.class,
        Exemption.class,
        ListEntry.class,
        Party.class,
        SoftwareList.class,
        Instrument.class,
        Reach.class,
        Suspension.class,
        Threshold.class,
        Scope.AllOf.class,
        Scope.AnyOf.class,
        Scope.CriticalInfrastructure.class,
        Scope.Devices.class,
        Scope.Not.class,
        Scope.OfFormFactor.class,
        Scope.OnPlatform.class,
        Target.AllOf.class,
        Target.AnyOf.class,
        Target.ByApplication.class,
        Target.ByCategory.class,
        Target.ByOrigin.class,
        Target.ByVendor.class,
        Target.Listed.class,
        Target.Not.class,
        LastUpdate.class,
        LastUpdate.OnDay.class,
        Owner.class,
        Software.class,
        DeviceProfile.class,
        Catalog.class,
        CatalogCheck.class,
        CatalogProblem.class,
        CatalogSet.class,
        StakeTotals.class,
        UnknownPlace.class,
        AuditOptions.class,
        CatalogReference.class,
        Decision.class,
        Explanation.class,
        Finding.class,
        Identity.class,
        Identity.Basis.class,
        NextChange.class,
        Verdict.class,
        Evidence.Act.class,
        Evidence.Excuse.class,
        Evidence.Identified.class,
        Evidence.InPhase.class,
        Evidence.InScope.class,
        Evidence.NotBound.class,
        Evidence.OnTarget.class,
        Evidence.StatusUnknown.class,
        Fact.class,
        Fact.OfApplication.class,
        Fact.OfBan.class,
        Fact.OfList.class,
        Fact.OfSoftware.class,
        Fact.OfVendor.class,
        PartRef.class,
        PartRef.Embedded.class,
        PartRef.Listed.class,
        Step.All.class,
        Step.Any.class,
        Step.ApplicationIs.class,
        Step.Bounded.class,
        Step.CategoryIs.class,
        Step.DeviceStates.class,
        Step.EntryStep.class,
        Step.Link.class,
        Step.Listed.class,
        Step.Not.class,
        Step.OriginIs.class,
        Step.Unrecognised.class,
        Step.VendorCase.class,
        Step.VendorReached.class,
        Step.VendorStep.class,
        Step.VendorsThatCount.class,
        BlockList.class,
        BlockListEntry.class,
        BlockedHost.class,
        CatalogCoverage.class
      })
  void areRejected(Class<?> type) throws ReflectiveOperationException {
    TESTER.test(type);
  }
}
