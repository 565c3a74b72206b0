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
import dev.banrules.model.device.Software;
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
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

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

  @Test
  void aWaiverConcernsOnlyItsDevices() {
    CatalogSet catalogs = Samples.acmeWith(Samples.ban("b").build());
    RuleChange change =
        RuleChange.between(
            BanRules.compile(catalogs),
            BanRules.compile(
                catalogs,
                List.of(Samples.waiver("w").devices(ImmutableSet.of("d2", "d3")).build())));
    DeviceIndex index = DeviceIndex.ofAtMost(PLENTY);
    index.put(device("d1", "deb:game"));
    index.put(device("d2", "deb:game"));
    index.put(device("d3", "deb:other"));
    index.put(device("d4", "deb:game"));

    assertThat(index.concerned(change)).containsExactly("d2");
  }

  @Test
  void aDeviceFitsWhereItsBytesDo() {
    DeviceIndex index = DeviceIndex.ofAtMost(PLENTY);
    assertThat(index.bytes()).isZero();
    index.put(device("d", "deb:game", "deb:other"));

    assertThat(DeviceIndex.ofAtMost(index.bytes()).put(device("d", "deb:game", "deb:other")))
        .isTrue();
    assertThat(DeviceIndex.ofAtMost(index.bytes() - 1).put(device("d", "deb:game", "deb:other")))
        .isFalse();
  }

  @Test
  void whatDoesNotFitLeavesOnlyItsId() {
    DeviceIndex index = DeviceIndex.ofAtMost(1_000);
    index.put(device("small", "deb:other"));
    long before = index.bytes();

    index.put(
        Samples.device()
            .id("large")
            .addSoftware(Samples.software("deb:lotto" + "o".repeat(1_000)).version("2").build())
            .build());

    assertThat(index.bytes()).isEqualTo(before);
    assertThat(index.size()).isEqualTo(2);
    index.remove("large");
    assertThat(index.size()).isEqualTo(1);
  }

  static Stream<UnaryOperator<Software>> texts() {
    String text = "x".repeat(60);
    Software part = Samples.software("deb:" + text).build();
    return Stream.of(
        software -> Software.builder().from(software).name(text).build(),
        software -> Software.builder().from(software).publisher(text).build(),
        software -> Software.builder().from(software).version(text).build(),
        software -> Software.builder().from(software).edition(text).build(),
        software ->
            Software.builder()
                .from(software)
                .addIdentifiers(Identifier.parse("deb:" + text))
                .build(),
        software ->
            Software.builder()
                .from(software)
                .addIdentifiers(Identifier.parse("sha256:" + "0a".repeat(32)))
                .build(),
        software -> Software.builder().from(software).addComponents(part).build());
  }

  /** A character is two bytes, and a text is something itself. */
  @ParameterizedTest
  @MethodSource("texts")
  void aTextTakesItsBytes(UnaryOperator<Software> more) {
    Software plain = Samples.software("deb:game").build();

    assertThat(bytes(Samples.device().addSoftware(more.apply(plain)).build()))
        .isBetween(
            bytes(Samples.device().addSoftware(plain).build()) + 120,
            bytes(Samples.device().addSoftware(plain).build()) + 600);
  }

  @Test
  void factsIdsAndProductsTakeBytes() {
    long one = bytes(device("d", "deb:game"));

    assertThat(bytes(device("d".repeat(201), "deb:game"))).isEqualTo(one + 400);
    assertThat(bytes(device("d", "deb:game", "deb:gamf"))).isBetween(one + 300, one + 1_000);
    assertThat(
            bytes(
                Samples.device()
                    .addSoftware(Samples.software("deb:game").build())
                    .location(ImmutableSet.of(Jurisdiction.of("x-" + "a".repeat(100))))
                    .build()))
        .isBetween(one + 200, one + 500);
  }

  @Test
  void aProductThatOthersHaveTakesEightBytes() {
    String[] products = new String[50];
    Arrays.setAll(products, i -> "deb:product" + i);
    DeviceIndex index = DeviceIndex.ofAtMost(PLENTY);
    index.put(device("d0", products));
    long before = index.bytes();
    index.put(device("d1", "deb:product0"));
    long one = index.bytes() - before;
    index.put(device("d2", products));

    assertThat(index.bytes() - before - one).isEqualTo(one + 49 * 8);
  }

  private static long bytes(DeviceProfile profile) {
    DeviceIndex index = DeviceIndex.ofAtMost(PLENTY);
    index.put(profile);
    return index.bytes();
  }
}
