package dev.banrules.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.banrules.io.Catalogs;
import dev.banrules.model.ban.Conduct;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.device.FormFactor;
import dev.banrules.model.device.Owner;
import dev.banrules.model.device.OwnerKind;
import dev.banrules.model.device.Platform;
import dev.banrules.model.place.Jurisdiction;
import dev.banrules.model.verdict.Answer;
import dev.banrules.model.verdict.AuditOptions;
import dev.banrules.testkit.Case;
import dev.banrules.testkit.law.BlockListLaw;
import dev.banrules.verify.Auditor;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Law 11 for the built-in catalog and classes of devices that somebody manages. */
class BuiltInBlockListsTest {

  private static final CatalogSet BUILT_IN = Catalogs.builtIn();

  private static final Auditor ENGINE = new EngineAuditor();
  private static final BlockListLaw LAW = () -> ENGINE;

  static Stream<Arguments> classes() {
    return Stream.of(
        Arguments.of(
            "phones of Canada's government",
            government("CA").formFactor(FormFactor.PHONE).build(),
            "2023-12-01"),
        Arguments.of(
            "laptops of an agency of Texas",
            government("US-TX").platform(Platform.WINDOWS).formFactor(FormFactor.LAPTOP).build(),
            "2026-06-01"),
        Arguments.of(
            "phones of the House of Representatives",
            government("US/house").platform(Platform.IOS).formFactor(FormFactor.PHONE).build(),
            "2025-09-01"),
        Arguments.of(
            "servers of the government of the US in Virginia",
            government("US")
                .formFactor(FormFactor.SERVER)
                .location(ImmutableSet.of(Jurisdiction.of("US-VA")))
                .build(),
            "2026-01-01"),
        Arguments.of(
            "phones of people in India",
            DeviceProfile.builder()
                .id("facts")
                .owner(
                    new Owner(Optional.of(OwnerKind.PERSONAL), Optional.empty(), Optional.empty()))
                .formFactor(FormFactor.PHONE)
                .location(ImmutableSet.of(Jurisdiction.of("IN")))
                .contractsWith(ImmutableSet.of())
                .enrolledWith(ImmutableSet.of())
                .build(),
            "2021-01-01"),
        Arguments.of(
            "tablets of contractors of the US",
            DeviceProfile.builder()
                .id("facts")
                .owner(
                    new Owner(Optional.of(OwnerKind.BUSINESS), Optional.empty(), Optional.empty()))
                .platform(Platform.ANDROID)
                .formFactor(FormFactor.TABLET)
                .contractsWith(ImmutableSet.of(Jurisdiction.of("US")))
                .build(),
            "2024-06-01"));
  }

  private static DeviceProfile.Builder government(String place) {
    return DeviceProfile.builder()
        .id("facts")
        .owner(Owner.of(OwnerKind.GOVERNMENT, Jurisdiction.of(place)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("classes")
  void aDeviceWithAllThatIsDeniedViolatesTheBansThatTheListNames(
      String devices, DeviceProfile facts, LocalDate at) {
    Case question = question(facts, at);
    assertThat(
            ENGINE
                .blocked(
                    BUILT_IN, ImmutableList.of(), facts, Conduct.USE, at, AuditOptions.defaults())
                .entries()
                .stream()
                .filter(entry -> entry.decision() == Answer.DENY))
        .as("what is denied on %s", devices)
        .isNotEmpty();
    LAW.whatIsDeniedIsWhatViolates(question);
  }

  private static Case question(DeviceProfile facts, LocalDate at) {
    return new Case(BUILT_IN, ImmutableList.of(), facts, at, AuditOptions.defaults());
  }
}
