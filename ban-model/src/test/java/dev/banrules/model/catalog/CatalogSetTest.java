package dev.banrules.model.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.banrules.model.ban.Ban;
import dev.banrules.model.ban.Conduct;
import dev.banrules.model.ban.Reach;
import dev.banrules.model.ban.Scope;
import dev.banrules.model.ban.Target;
import dev.banrules.model.ban.Timeline;
import dev.banrules.model.place.Jurisdiction;
import dev.banrules.model.place.JurisdictionEntry;
import dev.banrules.model.software.Application;
import dev.banrules.model.software.IdentifierPattern;
import dev.banrules.model.software.Vendor;
import dev.banrules.model.value.Id;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CatalogSetTest {

  private static final Vendor ACME = Vendor.builder().id(Id.of("acme")).name("Acme").build();
  private static final Vendor BOLT = Vendor.builder().id(Id.of("bolt")).name("Bolt").build();
  private static final Application GAME =
      Application.builder().id(Id.of("game")).name("Game").vendor(ACME.id()).build();
  private static final JurisdictionEntry EU =
      new JurisdictionEntry(Jurisdiction.of("EU"), "European Union", ImmutableList.of());
  private static final Ban NO_ACME =
      Ban.builder()
          .id(Id.of("no-acme"))
          .title("No Acme")
          .authority("somebody")
          .jurisdiction(Jurisdiction.of("CA"))
          .target(new Target.ByVendor(ACME.id(), Reach.self()))
          .scope(Scope.Devices.of(Scope.Relation.OWN_DEVICES))
          .prohibits(ImmutableSet.of(Conduct.USE))
          .timeline(Timeline.builder().effective(LocalDate.parse("2025-05-01")).build())
          .build();
  private static final Catalog ONE =
      Catalog.builder()
          .id(Id.of("one"))
          .version(1)
          .addVendors(BOLT)
          .addApplications(GAME)
          .addBans(NO_ACME)
          .build();
  private static final Catalog TWO =
      Catalog.builder().id(Id.of("two")).version(7).addVendors(ACME).addJurisdictions(EU).build();

  @Test
  void findsWhatAnyOfItsDocumentsDefines() {
    CatalogSet set = CatalogSet.of(ONE, TWO);

    assertThat(set.vendor(Id.of("acme"))).contains(ACME);
    assertThat(set.vendor(Id.of("nobody"))).isEmpty();
    assertThat(set.application(Id.of("game"))).contains(GAME);
    assertThat(set.application(Id.of("acme"))).isEmpty();
    assertThat(set.ban(Id.of("no-acme"))).contains(NO_ACME);
    assertThat(set.ban(Id.of("none"))).isEmpty();
    assertThat(set.jurisdictions()).containsOnlyKeys(EU.id());
    assertThat(set.bans()).containsExactly(NO_ACME);
  }

  @ParameterizedTest
  @CsvSource({
    "CA, -, -",
    "CA-ON, -, -",
    "US-TX-austin, -, -",
    "US-TEX, NO_PLACE, US-TX",
    "US-TEX-austin, NO_PLACE, US-TX-austin",
    "US-TEX/senate, NO_PLACE, US-TX/senate",
    "US-ZZ, NO_PLACE, US-AZ",
    "FR-75, -, -",
    "EU, -, -",
    "EUU, NO_PLACE, EU",
    "ASEAN/body, NO_PLACE, -",
    "EU/commission, NOT_DEFINED, -",
    "CA/house, NOT_DEFINED, -",
    "x-acme, NOT_DEFINED, -"
  })
  void knowsWhichPlacesThereAre(String code, String kind, String meant) {
    Optional<UnknownPlace> unknown = CatalogSet.of(ONE, TWO).unknownPlace(Jurisdiction.of(code));

    assertThat(unknown.map(place -> place.kind().name()).orElse("-")).isEqualTo(kind);
    assertThat(unknown.flatMap(place -> place.suggestion().word()).orElse("-")).isEqualTo(meant);
  }

  @Test
  void theEuropeanUnionIsAPlaceThoughNoCatalogDefinesIt() {
    assertThat(CatalogSet.of().unknownPlace(Jurisdiction.of("EU")).map(UnknownPlace::kind))
        .contains(UnknownPlace.Kind.NOT_DEFINED);
  }

  @Test
  void isTheSameInWhateverOrderItsDocumentsWereRead() {
    CatalogSet set = CatalogSet.of(ONE, TWO);
    CatalogSet reversed = CatalogSet.of(TWO, ONE);

    assertThat(set).isEqualTo(reversed).hasSameHashCodeAs(reversed);
    assertThat(reversed.catalogs()).containsExactly(ONE, TWO);
    assertThat(reversed.vendors()).containsExactly(ACME, BOLT);
    assertThat(reversed.applications()).containsExactly(GAME);
    assertThat(set).hasToString("CatalogSet[one v1, two v7]").isNotEqualTo(CatalogSet.of(TWO));
    assertThat(CatalogSet.of(TWO)).isNotEqualTo(TWO);
  }

  @Test
  void theDigestIsNoPartOfACatalogsValue() {
    Catalog read =
        Catalog.builder()
            .id(Id.of("two"))
            .version(7)
            .addVendors(ACME)
            .addJurisdictions(EU)
            .digest("sha256:00")
            .build();

    assertThat(read).isEqualTo(TWO);
    assertThat(read.digest()).contains("sha256:00");
  }

  @Test
  void aCatalogsVersionIsAtLeastOne() {
    assertThatIllegalArgumentException()
        .isThrownBy(Catalog.builder().id(Id.of("one")).version(0)::build)
        .withMessage("the version of a catalog is at least 1: 0");
  }

  @Test
  void namesSaySomething() {
    assertThatIllegalArgumentException()
        .isThrownBy(Vendor.builder().id(Id.of("a")).name("")::build)
        .withMessage("the name of a vendor must not be empty");
    assertThatIllegalArgumentException()
        .isThrownBy(Vendor.builder().id(Id.of("a")).name("A").addAliases("B", " ")::build)
        .withMessage("an alias of a vendor must not be empty");
    assertThatIllegalArgumentException()
        .isThrownBy(Application.builder().id(Id.of("a")).name("").vendor(Id.of("b"))::build)
        .withMessage("the name of an application must not be empty");
    assertThatIllegalArgumentException()
        .isThrownBy(
            Application.builder().id(Id.of("a")).name("A").vendor(Id.of("b")).addNames("")::build)
        .withMessage("a name of an application must not be empty");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new JurisdictionEntry(Jurisdiction.of("EU"), "", ImmutableList.of()))
        .withMessage("the name of a jurisdiction must not be empty");
  }

  @Test
  void categoriesAreKebabCaseWords() {
    Application.Builder wrong =
        Application.builder()
            .id(Id.of("a"))
            .name("A")
            .vendor(Id.of("b"))
            .categories(ImmutableSet.of("Social media"));

    assertThatIllegalArgumentException()
        .isThrownBy(wrong::build)
        .withMessage("`Social media` is not a kebab-case word such as `law-enforcement`");
  }

  @Test
  void takesTheEntriesOfEarlierCatalogsThatSayTheSame() {
    Vendor respelled =
        Vendor.builder().from(ACME).addIdentifiers(IdentifierPattern.parse("winget:ACME")).build();
    Vendor spelled =
        Vendor.builder().from(ACME).addIdentifiers(IdentifierPattern.parse("winget:acme")).build();
    Ban other = Ban.builder().from(NO_ACME).title("Another title").build();
    CatalogSet earlier =
        CatalogSet.of(ONE, Catalog.builder().from(TWO).vendors(List.of(spelled)).build());

    CatalogSet later =
        CatalogSet.of(
            List.of(
                Catalog.builder()
                    .from(ONE)
                    .version(2)
                    .vendors(List.of(Vendor.builder().from(BOLT).build()))
                    .bans(List.of(other))
                    .build(),
                Catalog.builder().from(TWO).vendors(List.of(respelled)).build()),
            earlier);

    assertThat(later.vendor(BOLT.id()).orElseThrow()).isSameAs(BOLT);
    assertThat(later.vendor(ACME.id()).orElseThrow()).isSameAs(respelled);
    assertThat(later.application(GAME.id()).orElseThrow()).isSameAs(GAME);
    assertThat(later.bans()).containsExactly(other);
    assertThat(later.catalogs()).extracting(Catalog::version).containsExactly(2, 7);
  }
}
