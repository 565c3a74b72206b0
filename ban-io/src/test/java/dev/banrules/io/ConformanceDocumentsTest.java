package dev.banrules.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.banrules.io.Schemas.Kind;
import dev.banrules.io.document.Limits;
import dev.banrules.io.document.Source;
import dev.banrules.model.ban.Waiver;
import dev.banrules.model.catalog.Catalog;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.verdict.Verdict;
import dev.banrules.verify.conformance.ConformanceCase;
import dev.banrules.verify.conformance.ConformanceCases;
import dev.banrules.verify.reference.ReferenceAuditor;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The documents of the conformance cases, and the verdicts on them. */
class ConformanceDocumentsTest {

  static Stream<ConformanceCase> cases() {
    return ConformanceCases.definition().stream();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void areValidUnderTheirSchemasAndAreReadAndWrittenWithoutLoss(ConformanceCase asked) {
    assertThat(asked.catalogs().values()).allSatisfy(text -> assertValid(Kind.CATALOG, text));
    CatalogSet catalogs = catalogs(asked.catalogs().values());
    for (Catalog catalog : catalogs.catalogs()) {
      assertValid(Kind.CATALOG, Catalogs.write(catalog));
    }
    List<String> written = catalogs.catalogs().stream().map(Catalogs::write).toList();
    assertThat(catalogs(written)).isEqualTo(catalogs);

    assertValid(Kind.DEVICE, asked.device());
    DeviceProfile device = device(asked.device());
    assertValid(Kind.DEVICE, Profiles.write(device));
    assertThat(device(Profiles.write(device))).isEqualTo(device);

    asked.waivers().ifPresent(text -> assertValid(Kind.WAIVERS, text));
    ImmutableList<Waiver> waivers =
        asked.waivers().map(ConformanceDocumentsTest::waivers).orElse(ImmutableList.of());
    assertValid(Kind.WAIVERS, Waivers.write(waivers));
    assertThat(waivers(Waivers.write(waivers))).isEqualTo(waivers);

    Verdict verdict =
        new ReferenceAuditor().audit(catalogs, waivers, device, asked.at(), asked.options());
    String document = Verdicts.write(verdict);
    assertValid(Kind.VERDICT, document);
    assertThat(Verdicts.read(Source.of("verdict", document), Limits.defaults())).isEqualTo(verdict);
    assertThat(document).doesNotContain("\n");
  }

  private static void assertValid(Kind kind, String document) {
    assertThat(Validation.errors(kind, document)).isEmpty();
  }

  private static CatalogSet catalogs(List<String> documents) {
    return Catalogs.read(
        documents.stream().map(text -> Source.of("catalog", text)).toList(), Limits.defaults());
  }

  private static DeviceProfile device(String text) {
    return Profiles.unchecked().read(Source.of("device", text)).value();
  }

  private static ImmutableList<Waiver> waivers(String text) {
    return Waivers.read(
            Optional.empty(), ImmutableList.of(Source.of("waivers", text)), Limits.defaults())
        .value();
  }
}
