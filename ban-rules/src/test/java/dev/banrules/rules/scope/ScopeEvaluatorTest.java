package dev.banrules.rules.scope;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.banrules.model.ban.Scope;
import dev.banrules.model.ban.Scope.Relation;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.device.FormFactor;
import dev.banrules.model.device.Owner;
import dev.banrules.model.device.OwnerKind;
import dev.banrules.model.device.Platform;
import dev.banrules.model.fact.DeviceFact;
import dev.banrules.model.place.Jurisdiction;
import dev.banrules.model.value.Truth;
import dev.banrules.model.verdict.Step;
import dev.banrules.model.verdict.Step.Comparison;
import dev.banrules.rules.Samples;
import dev.banrules.rules.place.Places;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table of semantics §3. A dash is a fact that is not stated, {@code none} an empty list. */
class ScopeEvaluatorTest {

  private static final LocalDate DAY = Samples.EFFECTIVE;
  private static final Jurisdiction CANADA = Jurisdiction.of("CA");
  private static final Places PLACES =
      Places.of(
          CatalogSet.of(
              Samples.catalog()
                  .addJurisdictions(
                      Samples.place("EU", Samples.member("FR", Samples.period(null, null))))
                  .build()));

  private static Step step(Scope scope, DeviceProfile device) {
    return ScopeEvaluator.covers(scope, CANADA, device, DAY, PLACES);
  }

  private static Truth covers(Scope scope, DeviceProfile device) {
    return step(scope, device).truth();
  }

  private static Optional<ImmutableSet<Jurisdiction>> places(@Nullable String codes) {
    if (codes == null) {
      return Optional.empty();
    }
    return Optional.of(
        codes.equals("none")
            ? ImmutableSet.of()
            : Splitter.on(' ')
                .splitToStream(codes)
                .map(Jurisdiction::of)
                .collect(ImmutableSet.toImmutableSet()));
  }

  private static Owner owner(
      @Nullable OwnerKind kind, @Nullable String of, @Nullable String sector) {
    return new Owner(
        Optional.ofNullable(kind),
        Optional.ofNullable(of).map(Jurisdiction::of),
        Optional.ofNullable(sector));
  }

  @ParameterizedTest(name = "located in {0}: {1}")
  @CsvSource(
      nullValues = "-",
      value = {
        "-, UNKNOWN",
        "none, NO",
        "CA, YES",
        "CA-ON, YES",
        "US, NO",
        "US CA-ON, YES",
        "EU, NO"
      })
  void allDevicesAreThoseWithinThePlace(@Nullable String location, Truth covers) {
    DeviceProfile device = DeviceProfile.builder().id("d").location(places(location)).build();

    assertThat(covers(Scope.Devices.of(Relation.ALL_DEVICES), device)).isEqualTo(covers);
  }

  @Test
  void aLocationStatedTooCoarselyIsUnknownUnlessAnotherIsSure() {
    Scope ontario =
        new Scope.Devices(
            Relation.ALL_DEVICES, Optional.of(Jurisdiction.of("CA-ON")), false, ImmutableSet.of());

    assertThat(covers(ontario, Samples.device().location(places("CA US")).build()))
        .isEqualTo(Truth.UNKNOWN);
    assertThat(covers(ontario, Samples.device().location(places("CA CA-ON")).build()))
        .isEqualTo(Truth.YES);
  }

  @ParameterizedTest(name = "{0} of {1}: government {2}, own {3}, with subdivisions {4}")
  @CsvSource(
      nullValues = "-",
      value = {
        "GOVERNMENT, CA, YES, YES, YES",
        "GOVERNMENT, CA/health, YES, YES, YES",
        "GOVERNMENT, CA-ON, NO, NO, YES",
        "GOVERNMENT, US, NO, NO, NO",
        "GOVERNMENT, -, UNKNOWN, UNKNOWN, UNKNOWN",
        "BUSINESS, CA, NO, YES, NO",
        "BUSINESS, -, NO, UNKNOWN, NO",
        "-, CA, UNKNOWN, YES, UNKNOWN",
        "-, US, NO, NO, NO",
        "-, -, UNKNOWN, UNKNOWN, UNKNOWN",
        "GOVERNMENT, CA/commons, NO, NO, NO",
        "GOVERNMENT, CA/commons/library, NO, NO, NO",
        "GOVERNMENT, CA-QC/assembly, NO, NO, YES"
      })
  void ownersAreGovernedAndNotSurelyExcepted(
      @Nullable OwnerKind kind, @Nullable String of, Truth government, Truth own, Truth below) {
    ImmutableSet<Jurisdiction> except = ImmutableSet.of(Jurisdiction.of("CA/commons"));
    DeviceProfile device = DeviceProfile.builder().id("d").owner(owner(kind, of, null)).build();

    assertThat(
            covers(
                new Scope.Devices(Relation.GOVERNMENT_DEVICES, Optional.empty(), false, except),
                device))
        .isEqualTo(government);
    assertThat(
            covers(
                new Scope.Devices(Relation.OWN_DEVICES, Optional.empty(), false, except), device))
        .isEqualTo(own);
    assertThat(
            covers(
                new Scope.Devices(Relation.GOVERNMENT_DEVICES, Optional.empty(), true, except),
                device))
        .isEqualTo(below);
  }

  /** Ontario is excepted with what lies below it only where subdivisions count. */
  @ParameterizedTest
  @CsvSource({"CA-ON, NO", "CA-ON/health, NO", "CA-ON-toronto, NO", "CA-QC, YES", "CA, YES"})
  void exceptionsAreGovernedInTheSameWay(String of, Truth covers) {
    Scope scope =
        new Scope.Devices(
            Relation.GOVERNMENT_DEVICES,
            Optional.empty(),
            true,
            ImmutableSet.of(Jurisdiction.of("CA-ON")));

    assertThat(covers(scope, Samples.device().owner(owner(OwnerKind.GOVERNMENT, of, null)).build()))
        .isEqualTo(covers);
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "-, UNKNOWN",
        "none, NO",
        "CA, YES",
        "CA/health, YES",
        "CA-ON, NO",
        "US CA, YES",
        "US, NO"
      })
  void contractsAreWithSomebodyGoverned(@Nullable String contractsWith, Truth covers) {
    assertThat(
            covers(
                Scope.Devices.of(Relation.CONTRACTOR_DEVICES),
                Samples.device().contractsWith(places(contractsWith)).build()))
        .isEqualTo(covers);
  }

  /** One who is excepted does not excuse from another. */
  @ParameterizedTest(name = "{0}: {1}, with subdivisions {2}")
  @CsvSource(
      nullValues = "-",
      value = {
        "-, UNKNOWN, UNKNOWN",
        "none, NO, NO",
        "CA, YES, YES",
        "CA/commons, NO, NO",
        "CA/commons/library, NO, NO",
        "CA/commons CA/health, YES, YES",
        "CA/commons US, NO, NO",
        "CA-ON, NO, NO",
        "CA-ON/health, NO, NO",
        "CA-QC, NO, YES",
        "CA-QC CA-ON, NO, YES"
      })
  void somebodyIsGovernedAndNotSurelyExcepted(
      @Nullable String stated, Truth covers, Truth withSubdivisions) {
    DeviceProfile device =
        Samples.device()
            .owner(owner(OwnerKind.PERSONAL, null, null))
            .contractsWith(places(stated))
            .enrolledWith(places(stated))
            .networks(places(stated))
            .build();
    ImmutableSet<Jurisdiction> except =
        ImmutableSet.of(Jurisdiction.of("CA/commons"), Jurisdiction.of("CA-ON"));

    for (Relation relation :
        List.of(
            Relation.CONTRACTOR_DEVICES,
            Relation.ENROLLED_PERSONAL_DEVICES,
            Relation.NETWORKED_DEVICES)) {
      assertThat(covers(new Scope.Devices(relation, Optional.empty(), false, except), device))
          .as("%s", relation)
          .isEqualTo(covers);
      assertThat(covers(new Scope.Devices(relation, Optional.empty(), true, except), device))
          .as("%s with subdivisions", relation)
          .isEqualTo(withSubdivisions);
    }
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {"-, UNKNOWN", "none, NO", "CA/health, YES", "CA-ON, NO", "US CA, YES"})
  void networksAreOfSomebodyGoverned(@Nullable String networks, Truth covers) {
    assertThat(
            covers(
                Scope.Devices.of(Relation.NETWORKED_DEVICES),
                Samples.device().networks(places(networks)).build()))
        .isEqualTo(covers);
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "PERSONAL, CA/health, YES",
        "PERSONAL, US, NO",
        "PERSONAL, none, NO",
        "PERSONAL, -, UNKNOWN",
        "GOVERNMENT, CA, NO",
        "GOVERNMENT, -, NO",
        "-, CA, UNKNOWN",
        "-, none, NO"
      })
  void enrolledDevicesArePersonal(
      @Nullable OwnerKind kind, @Nullable String enrolledWith, Truth covers) {
    DeviceProfile device =
        DeviceProfile.builder()
            .id("d")
            .owner(owner(kind, null, null))
            .enrolledWith(places(enrolledWith))
            .build();

    assertThat(covers(Scope.Devices.of(Relation.ENROLLED_PERSONAL_DEVICES), device))
        .isEqualTo(covers);
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "BUSINESS, energy, CA-ON, YES",
        "GOVERNMENT, water, CA, YES",
        "PERSONAL, energy, CA, NO",
        "BUSINESS, retail, CA, NO",
        "BUSINESS, energy, US, NO",
        "BUSINESS, -, CA, UNKNOWN",
        "BUSINESS, energy, -, UNKNOWN",
        "-, energy, CA, UNKNOWN",
        "-, retail, CA, NO",
        "PERSONAL, -, -, NO"
      })
  void criticalInfrastructureIsASectorInAPlace(
      @Nullable OwnerKind kind, @Nullable String sector, @Nullable String location, Truth covers) {
    DeviceProfile device =
        DeviceProfile.builder()
            .id("d")
            .owner(owner(kind, null, sector))
            .location(places(location))
            .build();

    assertThat(
            covers(
                new Scope.CriticalInfrastructure(
                    Optional.empty(), ImmutableSet.of("energy", "water")),
                device))
        .isEqualTo(covers);
  }

  @Test
  void criticalInfrastructureMayBeOfAnotherPlace() {
    Scope scope =
        new Scope.CriticalInfrastructure(
            Optional.of(Jurisdiction.of("EU")), ImmutableSet.of("energy"));
    DeviceProfile.Builder device =
        Samples.device().owner(owner(OwnerKind.BUSINESS, null, "energy"));

    assertThat(covers(scope, device.location(places("FR")).build())).isEqualTo(Truth.YES);
    assertThat(covers(scope, device.location(places("CA")).build())).isEqualTo(Truth.NO);
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "IOS, PHONE, YES, YES",
        "IPADOS, TABLET, YES, NO",
        "ANDROID, -, NO, UNKNOWN",
        "-, LAPTOP, UNKNOWN, NO"
      })
  void platformsAndFormFactorsAreListed(
      @Nullable Platform platform,
      @Nullable FormFactor formFactor,
      Truth onPlatform,
      Truth ofFormFactor) {
    DeviceProfile device =
        Samples.device()
            .platform(Optional.ofNullable(platform))
            .formFactor(Optional.ofNullable(formFactor))
            .build();

    assertThat(covers(new Scope.OnPlatform(ImmutableSet.of(Platform.IOS, Platform.IPADOS)), device))
        .isEqualTo(onPlatform);
    assertThat(covers(new Scope.OfFormFactor(ImmutableSet.of(FormFactor.PHONE)), device))
        .isEqualTo(ofFormFactor);
  }

  @ParameterizedTest(name = "{0} and {1}: {2}, or {3}, not the first {4}")
  @CsvSource({
    "IOS, PHONE, YES, YES, NO",
    "IOS, LAPTOP, NO, YES, NO",
    "LINUX, PHONE, NO, YES, YES",
    "LINUX, LAPTOP, NO, NO, YES",
    "IOS, , UNKNOWN, YES, NO",
    "LINUX, , NO, UNKNOWN, YES",
    ", PHONE, UNKNOWN, YES, UNKNOWN",
    ", LAPTOP, NO, UNKNOWN, UNKNOWN"
  })
  void scopesCombineAsKleeneHasIt(
      @Nullable Platform platform,
      @Nullable FormFactor formFactor,
      Truth and,
      Truth or,
      Truth not) {
    DeviceProfile device =
        Samples.device()
            .platform(Optional.ofNullable(platform))
            .formFactor(Optional.ofNullable(formFactor))
            .build();
    Scope first = new Scope.OnPlatform(ImmutableSet.of(Platform.IOS));
    Scope second = new Scope.OfFormFactor(ImmutableSet.of(FormFactor.PHONE));

    assertThat(covers(new Scope.AllOf(ImmutableList.of(first, second)), device)).isEqualTo(and);
    assertThat(covers(new Scope.AnyOf(ImmutableList.of(first, second)), device)).isEqualTo(or);
    assertThat(covers(new Scope.Not(first), device)).isEqualTo(not);
  }

  @Test
  void saysWhatWasComparedWithWhat() {
    Scope scope =
        new Scope.AllOf(
            ImmutableList.of(
                new Scope.Devices(
                    Relation.GOVERNMENT_DEVICES,
                    Optional.empty(),
                    false,
                    ImmutableSet.of(Jurisdiction.of("CA/commons"))),
                new Scope.Not(
                    new Scope.OnPlatform(ImmutableSet.of(Platform.IPADOS, Platform.IOS)))));

    assertThat(step(scope, Samples.device().build()))
        .isEqualTo(
            new Step.All(
                Truth.UNKNOWN,
                ImmutableList.of(
                    new Step.All(
                        Truth.YES,
                        ImmutableList.of(
                            fact(
                                Truth.YES,
                                DeviceFact.OWNER_KIND,
                                Comparison.IS,
                                "government",
                                "government"),
                            fact(
                                Truth.YES,
                                DeviceFact.OWNER_AFFILIATION,
                                Comparison.GOVERNED_BY,
                                "CA",
                                "CA"),
                            fact(
                                Truth.YES,
                                DeviceFact.OWNER_AFFILIATION,
                                Comparison.NOT_SURELY_GOVERNED_BY,
                                "CA/commons",
                                "CA"))),
                    new Step.Not(
                        Truth.UNKNOWN,
                        fact(
                            Truth.UNKNOWN,
                            DeviceFact.PLATFORM,
                            Comparison.IS,
                            "ios ipados",
                            null)))));
  }

  @Test
  void saysOfEachWhetherTheyAreExcepted() {
    Scope scope =
        new Scope.Devices(
            Relation.NETWORKED_DEVICES,
            Optional.empty(),
            false,
            ImmutableSet.of(Jurisdiction.of("CA/commons")));

    assertThat(step(scope, Samples.device().networks(places("US CA/commons")).build()))
        .isEqualTo(
            new Step.Any(
                Truth.NO,
                ImmutableList.of(
                    new Step.All(
                        Truth.NO,
                        ImmutableList.of(
                            network(Truth.YES, Comparison.GOVERNED_BY, "CA", "CA/commons"),
                            network(
                                Truth.NO,
                                Comparison.NOT_SURELY_GOVERNED_BY,
                                "CA/commons",
                                "CA/commons"))),
                    new Step.All(
                        Truth.NO,
                        ImmutableList.of(
                            network(Truth.NO, Comparison.GOVERNED_BY, "CA", "US"),
                            network(
                                Truth.YES,
                                Comparison.NOT_SURELY_GOVERNED_BY,
                                "CA/commons",
                                "US"))))));
  }

  private static Step network(Truth truth, Comparison comparison, String wanted, String stated) {
    return fact(truth, DeviceFact.NETWORKS, comparison, wanted, stated);
  }

  @Test
  void saysWhereTheDeviceIsStatedToBe() {
    assertThat(
            step(
                Scope.Devices.of(Relation.ALL_DEVICES),
                Samples.device().location(places("US FR")).build()))
        .isEqualTo(fact(Truth.NO, DeviceFact.LOCATION, Comparison.WITHIN, "CA", "FR US"));
  }

  private static Step fact(
      Truth truth, DeviceFact fact, Comparison comparison, String wanted, @Nullable String stated) {
    Splitter words = Splitter.on(' ');
    return new Step.DeviceStates(
        truth,
        fact,
        comparison,
        ImmutableList.copyOf(words.split(wanted)),
        Optional.ofNullable(stated).map(text -> ImmutableList.copyOf(words.split(text))));
  }

  @Test
  void knowsWhichScopesMembershipsCanChange() {
    Scope place = Scope.Devices.of(Relation.ALL_DEVICES);
    Scope owner = Scope.Devices.of(Relation.GOVERNMENT_DEVICES);

    assertThat(ScopeFacts.isTerritorial(place)).isTrue();
    assertThat(ScopeFacts.isTerritorial(owner)).isFalse();
    assertThat(
            ScopeFacts.isTerritorial(
                new Scope.Devices(Relation.OWN_DEVICES, Optional.empty(), true, ImmutableSet.of())))
        .isTrue();
    assertThat(
            ScopeFacts.isTerritorial(
                new Scope.CriticalInfrastructure(Optional.empty(), ImmutableSet.of("energy"))))
        .isTrue();
    assertThat(ScopeFacts.isTerritorial(new Scope.OnPlatform(ImmutableSet.of(Platform.IOS))))
        .isFalse();
    assertThat(ScopeFacts.isTerritorial(new Scope.OfFormFactor(ImmutableSet.of(FormFactor.TV))))
        .isFalse();
    assertThat(ScopeFacts.isTerritorial(new Scope.Not(place))).isTrue();
    assertThat(ScopeFacts.isTerritorial(new Scope.Not(owner))).isFalse();
    assertThat(ScopeFacts.isTerritorial(new Scope.AllOf(ImmutableList.of(owner, place)))).isTrue();
    assertThat(ScopeFacts.isTerritorial(new Scope.AllOf(ImmutableList.of(owner)))).isFalse();
    assertThat(ScopeFacts.isTerritorial(new Scope.AnyOf(ImmutableList.of(owner, place)))).isTrue();
    assertThat(ScopeFacts.isTerritorial(new Scope.AnyOf(ImmutableList.of(owner)))).isFalse();
  }
}
