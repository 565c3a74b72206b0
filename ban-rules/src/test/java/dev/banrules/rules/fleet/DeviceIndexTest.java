package dev.banrules.rules.fleet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableSet;
import dev.banrules.model.ban.Target;
import dev.banrules.model.catalog.Catalog;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.device.Owner;
import dev.banrules.model.device.OwnerKind;
import dev.banrules.model.place.Jurisdiction;
import dev.banrules.model.software.Application;
import dev.banrules.model.software.Identifier;
import dev.banrules.model.software.IdentifierPattern;
import dev.banrules.model.software.VersionRange;
import dev.banrules.model.value.Id;
import dev.banrules.rules.BanRules;
import dev.banrules.rules.RuleChange;
import dev.banrules.rules.Samples;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DeviceIndexTest {

  private static final long PLENTY = 1 << 20;

  /** A ban on the game, added. */
  private static final RuleChange CHANGE =
      RuleChange.between(
          BanRules.compile(Samples.acmeWith()),
          BanRules.compile(
              Samples.acmeWith(
                  Samples.ban("b").target(Target.ByApplication.of(Id.of("game"))).build())));

  private static DeviceProfile device(String id, String... identifiers) {
    return Samples.device()
        .id(id)
        .software(Arrays.stream(identifiers).map(i -> Samples.software(i).build()).toList())
        .build();
  }

  private static DeviceProfile ofCompany(DeviceProfile device) {
    return DeviceProfile.builder()
        .from(device)
        .owner(Owner.of(OwnerKind.BUSINESS, Jurisdiction.of("x-other")))
        .build();
  }

  @Test
  void namesTheDevicesWithAProductAndFactsThatTheChangeConcerns() {
    DeviceIndex index = DeviceIndex.ofAtMost(PLENTY);
    index.put(device("with", "deb:other", "deb:game"));
    index.put(device("without", "deb:other"));
    index.put(ofCompany(device("elsewhere", "deb:game")));
    index.put(device("with-too", "deb:game"));

    assertThat(index.concerned(CHANGE)).containsExactly("with", "with-too");
    assertThat(index.size()).isEqualTo(4);
  }

  @Test
  void daysOfEventsMakeNoOtherProduct() {
    DeviceIndex index = DeviceIndex.ofAtMost(PLENTY);
    index.put(device("d1", "deb:game"));
    long one = index.bytes();
    index.put(
        Samples.device()
            .id("d2")
            .addSoftware(Samples.software("deb:game").installedAt(LocalDate.EPOCH).build())
            .build());

    assertThat(index.bytes()).isLessThan(2 * one);
    assertThat(index.concerned(CHANGE)).containsExactly("d1", "d2");
  }

  private static DeviceProfile inVersion(String id, int version, String digest) {
    return Samples.device()
        .id(id)
        .addSoftware(
            Samples.software("deb:game")
                .version(version + ".0")
                .addIdentifiers(Identifier.parse("sha256:" + digest))
                .build())
        .build();
  }

  @Test
  void productsInManyReleasesAreNamedWhereTheirOwnIsConcerned() {
    DeviceIndex index = DeviceIndex.ofAtMost(PLENTY);
    for (int version = 1; version <= 4; version++) {
      index.put(inVersion("v" + version, version, "d" + version));
    }

    assertThat(index.concerned(CHANGE)).containsExactly("v1", "v2", "v3", "v4");
    assertThat(index.concerned(banOf("deb:game", "<3"))).containsExactly("v1", "v2");
    assertThat(index.concerned(banOf("sha256:d4", ""))).containsExactly("v4");
    assertThat(index.concerned(banOf("sha256:d5", ""))).isEmpty();
  }

  /** A ban, added, on versions of an application of one identifier. */
  private static RuleChange banOf(String identifier, String versions) {
    Catalog.Builder catalog =
        Samples.catalog()
            .addVendors(Samples.vendor("acme").build())
            .addApplications(
                Application.builder()
                    .id(Id.of("own"))
                    .name("Own")
                    .vendor(Id.of("acme"))
                    .addIdentifiers(IdentifierPattern.parse(identifier))
                    .build());
    Target target =
        new Target.ByApplication(
            Id.of("own"),
            false,
            versions.isEmpty() ? Optional.empty() : Optional.of(VersionRange.parse(versions)),
            ImmutableSet.of());
    return RuleChange.between(
        BanRules.compile(CatalogSet.of(catalog.build())),
        BanRules.compile(
            CatalogSet.of(catalog.addBans(Samples.ban("b").target(target).build()).build())));
  }

  @Test
  void aLaterProfileTakesTheEarlierOnesPlace() {
    DeviceIndex index = DeviceIndex.ofAtMost(PLENTY);
    index.put(device("d", "deb:game"));
    index.put(device("d", "deb:other"));

    assertThat(index.concerned(CHANGE)).isEmpty();
    assertThat(index.size()).isEqualTo(1);
  }

  @Test
  void whatIsRemovedLeavesNothingBehind() {
    DeviceIndex index = DeviceIndex.ofAtMost(PLENTY);
    index.put(device("kept", "deb:game"));
    long before = index.bytes();

    index.put(device("d", "deb:game", "deb:other"));
    index.remove("d");
    index.remove("never-there");

    assertThat(index.bytes()).isEqualTo(before);
    assertThat(index.concerned(CHANGE)).containsExactly("kept");
  }

  @Test
  void numbersOfForgottenProductsAreUsedAgain() {
    DeviceIndex index = DeviceIndex.ofAtMost(PLENTY);
    for (int i = 0; i < 3; i++) {
      index.put(device("d", "deb:lotto" + i, "deb:other" + i));
    }
    index.put(device("e", "deb:game"));

    assertThat(index.concerned(CHANGE)).containsExactly("e");
  }

  @Test
  void whatDoesNotFitIsNamedByEachChange() {
    DeviceIndex index = DeviceIndex.ofAtMost(2_000);
    assertThat(index.put(device("small", "deb:other"))).isTrue();
    String[] many = new String[100];
    Arrays.setAll(many, i -> "deb:other" + i);

    assertThat(index.put(device("large", many))).isFalse();
    assertThat(index.bytes()).isLessThan(2_000);
    assertThat(index.concerned(CHANGE)).containsExactly("large");

    assertThat(index.put(device("large", "deb:other"))).isTrue();
    assertThat(index.concerned(CHANGE)).isEmpty();
  }

  @Test
  void nobodyIsNamedWhereNothingChanges() {
    BanRules rules = BanRules.compile(Samples.acmeWith());
    DeviceIndex index = DeviceIndex.ofAtMost(1);
    index.put(device("d", "deb:game"));

    assertThat(index.concerned(RuleChange.between(rules, rules))).isEmpty();
  }

  @Test
  void needsMemory() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DeviceIndex.ofAtMost(0))
        .withMessage("an index needs memory, and its limit is 0 bytes");
  }
}
