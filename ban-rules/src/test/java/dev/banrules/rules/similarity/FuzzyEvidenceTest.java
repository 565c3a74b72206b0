package dev.banrules.rules.similarity;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.banrules.model.ban.Reach;
import dev.banrules.model.ban.Target;
import dev.banrules.model.catalog.Catalog;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.verdict.AuditOptions;
import dev.banrules.model.verdict.Verdict;
import dev.banrules.rules.BanRules;
import dev.banrules.rules.Samples;
import dev.banrules.verify.checker.Mutation;
import dev.banrules.verify.checker.Objection;
import dev.banrules.verify.checker.VerdictChecker;
import dev.banrules.verify.checker.VerdictMutations;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Law 8 on names that people labelled as merely like a known one. */
class FuzzyEvidenceTest {

  private static final AuditOptions HINTS = AuditOptions.builder().hints(true).build();
  private static final CatalogSet CATALOGS = bansOnAll(LabelledNames.catalog());

  private static final BanRules RULES = BanRules.compile(CATALOGS);
  private static final VerdictChecker CHECKER =
      VerdictChecker.of(CATALOGS, List.of()).with(software -> RULES.identify(software, HINTS));

  /** What a checker believes that is not told what is similar: how similar, why, and nothing. */
  private static final String BELIEVED =
      "findings\\[0]|findings.*\\.score|findings.*\\.because\\[\\d+]\\.note";

  private static CatalogSet bansOnAll(CatalogSet known) {
    ImmutableList<Target> targets =
        known.vendors().stream()
            .<Target>map(vendor -> new Target.ByVendor(vendor.id(), Reach.self()))
            .collect(ImmutableList.toImmutableList());
    return CatalogSet.of(
        ImmutableList.<Catalog>builder()
            .addAll(known.catalogs())
            .add(
                Samples.catalog()
                    .addBans(Samples.ban("b").target(new Target.AnyOf(targets)).build())
                    .build())
            .build());
  }

  static List<LabelledNames.Row> evasive() {
    List<LabelledNames.Row> all =
        LabelledNames.read().stream().filter(row -> row.level().equals("possible")).toList();
    int step = Boolean.getBoolean("ban.exhaustive") ? 1 : 4;
    return IntStream.range(0, all.size()).filter(i -> i % step == 0).mapToObj(all::get).toList();
  }

  @ParameterizedTest
  @MethodSource("evasive")
  void isAcceptedAndRejectedWhenAltered(LabelledNames.Row row) {
    DeviceProfile device = Samples.device().addSoftware(row.software()).build();
    Verdict verdict = RULES.audit(device, Samples.EFFECTIVE, HINTS);
    assertThat(verdict.findings()).hasSize(1);
    assertThat(objections(device, verdict)).isEmpty();
    assertThat(VerdictMutations.of(verdict))
        .filteredOn(mutation -> objections(device, mutation.verdict()).isEmpty())
        .extracting(Mutation::place)
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("evasive")
  void whoIsNotToldWhatIsSimilarBelievesLittle(LabelledNames.Row row) {
    DeviceProfile device = Samples.device().addSoftware(row.software()).build();
    Verdict verdict = RULES.audit(device, Samples.EFFECTIVE, HINTS);
    assertThat(VerdictMutations.of(verdict))
        .filteredOn(
            mutation ->
                VerdictChecker.check(CATALOGS, List.of(), device, HINTS, mutation.verdict())
                    .isEmpty())
        .extracting(Mutation::place)
        .allMatch(place -> place.matches(BELIEVED));
  }

  /** Most rules are applied again by what the checker knows itself, but not those of sounds. */
  @Test
  void mostSimilaritiesAreShownAgain() {
    List<LabelledNames.Row> rows = evasive();
    int onTrust = 0;
    for (LabelledNames.Row row : rows) {
      DeviceProfile device = Samples.device().addSoftware(row.software()).build();
      Verdict verdict = RULES.audit(device, Samples.EFFECTIVE, HINTS);
      onTrust += CHECKER.check(device, HINTS, verdict).similar();
    }
    assertThat(onTrust).isLessThan(rows.size() / 3);
  }

  private static List<Objection> objections(DeviceProfile device, Verdict verdict) {
    return CHECKER.check(device, HINTS, verdict).objections();
  }
}
