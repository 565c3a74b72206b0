package dev.banrules.report.coverage;

import static dev.banrules.report.Samples.day;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.banrules.model.catalog.Catalog;
import dev.banrules.model.catalog.CatalogCoverage;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.device.Owner;
import dev.banrules.model.device.OwnerKind;
import dev.banrules.model.place.Jurisdiction;
import dev.banrules.model.value.Id;
import dev.banrules.model.verdict.AuditOptions;
import dev.banrules.report.Samples;
import dev.banrules.report.layout.Style;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CoverageTextTest {

  private static final CatalogSet CATALOGS =
      CatalogSet.of(
          Catalog.builder()
              .id(Id.of("sample"))
              .version(1)
              .addCoverage(
                  coverage("CA", Optional.of(false), "rules of the Senate", "later bills"),
                  coverage("NZ", Optional.of(true)),
                  new CatalogCoverage(
                      Jurisdiction.of("US"),
                      Optional.empty(),
                      Optional.empty(),
                      ImmutableList.of()))
              .build());

  private static CatalogCoverage coverage(
      String place, Optional<Boolean> complete, String... omits) {
    return new CatalogCoverage(
        Jurisdiction.of(place),
        Optional.of(day("2026-11-28")),
        complete,
        ImmutableList.copyOf(omits));
  }

  private static String text(CatalogSet catalogs, String... places) {
    return new CoverageText(catalogs, Style.PLAIN)
        .of(Arrays.stream(places).map(Jurisdiction::of).collect(Collectors.toSet()));
  }

  @Test
  void saysHowFarEachPlaceAndThoseAboveItAreKnown() {
    assertThat(text(CATALOGS, "CA-ON", "NZ", "US-TX/dir", "FR", "x-acme-it"))
        .isEqualTo(
            """
            how far the catalogs know the law that matters here
              CA-ON      no catalog says how far it knows it
              CA         not complete, looked through on 2026-11-28; leaves out rules of the Senate; later bills
              FR         no catalog says how far it knows it
              NZ         complete, looked through on 2026-11-28
              US-TX/dir  no catalog says how far it knows it
              US-TX      no catalog says how far it knows it
              US         how complete, they do not say
              x-acme-it  no catalog says how far it knows it
            """);
  }

  @Test
  void saysThatNothingIsKnownOfPlacesOrCatalogs() {
    assertThat(text(CATALOGS)).contains("neither owner nor location is stated");
    assertThat(text(Samples.CATALOGS, "CA"))
        .isEqualTo("the catalogs do not say how far they know any law\n");
  }

  @Test
  void countsThePlacesThatAreTooMany() {
    assertThat(text(CATALOGS, "BE", "BG", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GB"))
        .contains("  FI  ")
        .doesNotContain("  FR  ")
        .endsWith("  and 2 more places\n");
  }

  @Test
  void takesThePlacesThatTheCallerChoseElseThoseOfTheDevice() {
    DeviceProfile device =
        DeviceProfile.builder()
            .id("d")
            .owner(Owner.of(OwnerKind.GOVERNMENT, Jurisdiction.of("CA")))
            .location(ImmutableSet.of(Jurisdiction.of("FR")))
            .networks(ImmutableSet.of(Jurisdiction.of("US-TX")))
            .build();
    AuditOptions chosen =
        AuditOptions.builder().jurisdictions(List.of(Jurisdiction.of("NZ"))).build();

    assertThat(CoverageText.places(device, AuditOptions.defaults()))
        .extracting(Jurisdiction::code)
        .containsExactlyInAnyOrder("CA", "FR", "US-TX");
    assertThat(CoverageText.places(device, chosen)).containsExactly(Jurisdiction.of("NZ"));
  }
}
