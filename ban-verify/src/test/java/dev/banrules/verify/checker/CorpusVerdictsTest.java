package dev.banrules.verify.checker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.google.common.collect.ImmutableList;
import dev.banrules.model.ban.Waiver;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.verdict.AuditOptions;
import dev.banrules.model.verdict.Verdict;
import dev.banrules.verify.TestDocuments;
import dev.banrules.verify.conformance.ConformanceCase;
import dev.banrules.verify.conformance.ConformanceCases;
import dev.banrules.verify.reference.ReferenceAuditor;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The checker accepts the verdict of each conformance case, and no alteration of it. Altered are
 * those with the parts of the definition that generated verdicts rarely have together.
 */
class CorpusVerdictsTest {

  private static final Pattern ALTERED =
      Pattern.compile(
          "(anything|binds|coverage|edition|hardware|known-until|listed|networked|whose)(-.*)?");

  @TestFactory
  Stream<DynamicTest> acceptsTheVerdict() {
    return cases(asked -> true, asked -> assertThat(asked.objections(asked.verdict)).isEmpty());
  }

  @TestFactory
  Stream<DynamicTest> rejectsEveryAlteration() {
    return cases(
        asked -> ALTERED.matcher(asked.name()).matches(),
        asked ->
            assertThat(VerdictMutations.of(asked.verdict))
                .filteredOn(mutation -> asked.objections(mutation.verdict()).isEmpty())
                .extracting(Mutation::place)
                .isEmpty());
  }

  private static Stream<DynamicTest> cases(
      Predicate<ConformanceCase> chosen, Consumer<Answered> check) {
    return ConformanceCases.definition().stream()
        .filter(chosen)
        .map(asked -> dynamicTest(asked.name(), () -> check.accept(new Answered(asked))));
  }

  /** A case with the reference's answer. */
  private static final class Answered {
    private final CatalogSet catalogs;
    private final ImmutableList<Waiver> waivers;
    private final DeviceProfile device;
    private final AuditOptions options;
    private final Verdict verdict;

    Answered(ConformanceCase asked) {
      TestDocuments documents = new TestDocuments();
      this.catalogs = documents.catalogs(asked.catalogs());
      this.waivers = asked.waivers().map(documents::waivers).orElse(ImmutableList.of());
      this.device = documents.device(asked.device());
      this.options = asked.options();
      this.verdict = new ReferenceAuditor().audit(catalogs, waivers, device, asked.at(), options);
    }

    List<Objection> objections(Verdict claimed) {
      return VerdictChecker.check(catalogs, waivers, device, options, claimed);
    }
  }
}
