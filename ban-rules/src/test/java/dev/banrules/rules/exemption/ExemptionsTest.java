package dev.banrules.rules.exemption;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.banrules.model.ban.Ban;
import dev.banrules.model.ban.Exemption;
import dev.banrules.model.ban.Waiver;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.device.Owner;
import dev.banrules.model.device.OwnerKind;
import dev.banrules.model.place.Jurisdiction;
import dev.banrules.model.software.Application;
import dev.banrules.model.value.Id;
import dev.banrules.model.verdict.Identity;
import dev.banrules.rules.Samples;
import dev.banrules.rules.identity.Part;
import dev.banrules.rules.place.Places;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Semantics §6: an exemption or waiver holds or does not; nothing else excuses. */
class ExemptionsTest {

  private static final LocalDate DAY = Samples.EFFECTIVE;
  private static final Places PLACES = Places.of(CatalogSet.of());
  private static final Part GAME = part(identity("game", true));

  private static Identity identity(String application, boolean sure) {
    return new Identity(
        Optional.of(Id.of("acme")),
        Optional.of(Id.of(application)),
        sure ? Identity.Sure.APPLICATION : Identity.Sure.VENDOR,
        1,
        ImmutableList.of());
  }

  private static Identity vendorAlone() {
    return Identity.ofVendor(Id.of("acme"), ImmutableList.of());
  }

  private static Part part(Identity... identities) {
    return Part.whole(ImmutableList.copyOf(identities));
  }

  private static Exemption exemption(String id, boolean approval, String... purposes) {
    return new Exemption(Id.of(id), ImmutableSet.copyOf(purposes), approval, Optional.empty());
  }

  private static List<String> evaluated(
      Ban ban, List<Waiver> waivers, DeviceProfile device, LocalDate day, Part... matched) {
    return Exemptions.of(waivers, PLACES).evaluate(ban, device, List.of(matched), day).stream()
        .map(
            e ->
                Stream.of(e.exemption(), e.waiver())
                        .map(id -> id.map(Id::value).orElse("-"))
                        .reduce((a, b) -> a + " " + b)
                        .orElseThrow()
                    + " "
                    + e.day()
                    + " "
                    + e.holds())
        .toList();
  }

  private static boolean excuses(
      Waiver waiver, DeviceProfile device, LocalDate day, Part... parts) {
    return evaluated(Samples.ban("b").build(), List.of(waiver), device, day, parts)
        .equals(List.of("- w " + day + " YES"));
  }

  @Test
  void nothingIsTriedWhereNothingIsThere() {
    assertThat(evaluated(Samples.ban("b").build(), List.of(), Samples.device().build(), DAY, GAME))
        .isEmpty();
  }

  @ParameterizedTest(name = "claims {0}: {1}")
  @CsvSource(
      nullValues = "-",
      value = {
        "-, NO",
        "security-research, YES",
        "official-duty, YES",
        "law-enforcement, NO",
        "law-enforcement security-research, YES"
      })
  void anExemptionHoldsWhereOneOfItsPurposesIsClaimed(@Nullable String purposes, String holds) {
    Ban ban =
        Samples.ban("b")
            .addExemptions(exemption("x", false, "security-research", "official-duty"))
            .build();
    DeviceProfile device =
        Samples.device()
            .addPurposes(purposes == null ? new String[0] : purposes.split(" "))
            .build();

    assertThat(evaluated(ban, List.of(), device, DAY, GAME))
        .containsExactly("x - 2025-05-01 " + holds);
  }

  @Test
  void whereApprovalIsNeededAWaiverMustNameTheExemption() {
    Ban ban =
        Samples.ban("b")
            .addExemptions(
                exemption("law", true, "law-enforcement"),
                exemption("research", true, "security-research"))
            .build();
    Waiver ofLaw = Samples.waiver("w").exemption(Id.of("law")).build();
    Waiver ofOthers = Samples.waiver("v").exemption(Id.of("law")).devices(List.of("e")).build();
    DeviceProfile claiming = Samples.device().addPurposes("law-enforcement").build();

    assertThat(evaluated(ban, List.of(ofLaw, ofOthers), claiming, DAY, GAME))
        .containsExactly("law v 2025-05-01 NO", "law w 2025-05-01 YES", "research - 2025-05-01 NO");
    assertThat(evaluated(ban, List.of(ofLaw), Samples.device().build(), DAY, GAME))
        .containsExactly("law w 2025-05-01 NO", "research - 2025-05-01 NO");
    assertThat(evaluated(ban, List.of(), claiming, DAY, GAME))
        .containsExactly("law - 2025-05-01 NO", "research - 2025-05-01 NO");
  }

  @Test
  void aWaiverThatNamesNoExemptionExcusesByItself() {
    Ban ban = Samples.ban("b").addExemptions(exemption("law", true, "law-enforcement")).build();

    assertThat(
            evaluated(
                ban,
                List.of(Samples.waiver("w").build(), Samples.waiver("a").build()),
                Samples.device().build(),
                DAY,
                GAME))
        .containsExactly("law - 2025-05-01 NO", "- a 2025-05-01 YES", "- w 2025-05-01 YES");
  }

  @Test
  void excusesFromItsOwnBanAlone() {
    Waiver ofAnother = Samples.waiver("w").ban(Id.of("c")).build();

    assertThat(
            evaluated(
                Samples.ban("b").build(), List.of(ofAnother), Samples.device().build(), DAY, GAME))
        .isEmpty();
    assertThat(Exemptions.of(List.of(ofAnother), PLACES).waiversFor(Id.of("c")))
        .containsExactly(ofAnother);
  }

  @ParameterizedTest
  @CsvSource({"2025-04-30, false", "2025-05-01, true", "2025-05-31, true", "2025-06-01, false"})
  void aWaiverHoldsFromUntil(LocalDate day, boolean excused) {
    assertThat(excuses(Samples.waiver("w").build(), Samples.device().build(), day, GAME))
        .isEqualTo(excused);
  }

  @ParameterizedTest(name = "owner {0} of {1}, device {2}: {3}")
  @CsvSource({
    "GOVERNMENT, CA, d, true",
    "GOVERNMENT, CA/commons, d, true",
    "GOVERNMENT, CA-ON, d, false",
    "GOVERNMENT, US, d, false",
    "GOVERNMENT, , d, false",
    "BUSINESS, CA, d, false",
    "PERSONAL, CA, d, false",
    ", CA, d, false",
    ", , d, false",
    "BUSINESS, US, listed, true",
    ", , listed, true"
  })
  void aWaiverCoversDevicesItListsAndDevicesOfGovernmentsItLists(
      OwnerKind kind, @Nullable String of, String id, boolean excused) {
    Waiver waiver =
        Samples.waiver("w")
            .devices(ImmutableSet.of("listed"))
            .addOwners(Jurisdiction.of("CA"))
            .build();
    Owner owner =
        new Owner(
            Optional.ofNullable(kind),
            Optional.ofNullable(of).map(Jurisdiction::of),
            Optional.empty());

    assertThat(excuses(waiver, DeviceProfile.builder().id(id).owner(owner).build(), DAY, GAME))
        .isEqualTo(excused);
  }

  /** A waiver for a body does not cover a device whose owner is stated too coarsely. */
  @Test
  void anUnknownOwnerIsNotCovered() {
    Waiver waiver =
        Samples.waiver("w")
            .devices(ImmutableSet.of())
            .addOwners(Jurisdiction.of("CA/commons"))
            .build();

    assertThat(excuses(waiver, Samples.device().build(), DAY, GAME)).isFalse();
  }

  @Test
  void whereItListsApplicationsEveryPartThatMatchedIsSurelyOneOfThem() {
    Id<Application> game = Id.of("game");
    Waiver waiver = Samples.waiver("w").addApplications(game, Id.of("tool")).build();
    DeviceProfile device = Samples.device().build();

    assertThat(excuses(waiver, device, DAY, GAME)).isTrue();
    assertThat(excuses(waiver, device, DAY, GAME, part(identity("tool", true)))).isTrue();
    assertThat(excuses(waiver, device, DAY, part(identity("game", true), identity("tool", true))))
        .isTrue();
    assertThat(excuses(waiver, device, DAY, GAME, part(identity("other", true)))).isFalse();
    assertThat(excuses(waiver, device, DAY, part(identity("game", true), identity("other", true))))
        .isFalse();
    assertThat(excuses(waiver, device, DAY, part(identity("game", false)))).isFalse();
    assertThat(excuses(waiver, device, DAY, part(vendorAlone()))).isFalse();
    assertThat(excuses(waiver, device, DAY, part())).isFalse();
  }
}
