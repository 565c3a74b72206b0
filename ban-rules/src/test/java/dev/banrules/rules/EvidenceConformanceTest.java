package dev.banrules.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.google.common.collect.ImmutableList;
import dev.banrules.model.ban.Waiver;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.verdict.AuditOptions;
import dev.banrules.model.verdict.Verdict;
import dev.banrules.testkit.conformance.ConformanceTests;
import dev.banrules.verify.checker.Mutation;
import dev.banrules.verify.checker.Objection;
import dev.banrules.verify.checker.VerdictChecker;
import dev.banrules.verify.checker.VerdictMutations;
import dev.banrules.verify.conformance.ConformanceCase;
import dev.banrules.verify.conformance.ConformanceCases;
import dev.banrules.verify.reference.ReferenceAuditor;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Of every conformance case the checker accepts the engine's verdict, and rejects it when anything
 * in it is altered (law 8); the reference evaluator gives it too.
 */
class EvidenceConformanceTest {

  private static final StrictDocuments DOCUMENTS = new StrictDocuments();

  @TestFactory
  Stream<DynamicTest> theReferenceConforms() {
    return ConformanceTests.dynamicTests(new ReferenceAuditor(), DOCUMENTS);
  }

  @TestFactory
  Stream<DynamicTest> theReferenceFindsWhatTheBuiltInBansMean() {
    return ConformanceTests.dynamicTests(someScenarios(), new ReferenceAuditor(), DOCUMENTS);
  }

  @TestFactory
  Stream<DynamicTest> theCheckerAcceptsTheEnginesVerdict() {
    return Stream.concat(
            ConformanceCases.definition().stream(),
            someScenarios().stream().filter(c -> c.ask().isEmpty()))
        .map(c -> dynamicTest(c.name(), () -> assertThat(Audited.of(c).objections()).isEmpty()));
  }

  @TestFactory
  Stream<DynamicTest> theCheckerRejectsEveryAlteration() {
    return ConformanceCases.definition().stream()
        .map(c -> dynamicTest(c.name(), () -> rejectsEveryAlteration(Audited.of(c))));
  }

  /** Every twentieth, for the time that each takes; with {@code -Dban.exhaustive=true} all. */
  private static ImmutableList<ConformanceCase> someScenarios() {
    List<ConformanceCase> all = ConformanceCases.scenarios();
    int step = Boolean.getBoolean("ban.exhaustive") ? 1 : 20;
    return IntStream.range(0, all.size())
        .filter(i -> i % step == 0)
        .mapToObj(all::get)
        .collect(ImmutableList.toImmutableList());
  }

  private static void rejectsEveryAlteration(Audited audited) {
    List<Mutation> mutations = VerdictMutations.of(audited.verdict);
    assertThat(mutations).hasSizeGreaterThan(5);
    assertThat(mutations)
        .filteredOn(mutation -> audited.objections(mutation.verdict()).isEmpty())
        .extracting(Mutation::place)
        .isEmpty();
  }

  private record Audited(
      CatalogSet catalogs,
      List<Waiver> waivers,
      DeviceProfile device,
      AuditOptions options,
      Verdict verdict) {

    static Audited of(ConformanceCase c) {
      CatalogSet catalogs = DOCUMENTS.catalogs(c.catalogs());
      List<Waiver> waivers = c.waivers().map(DOCUMENTS::waivers).orElse(List.<Waiver>of());
      DeviceProfile device = DOCUMENTS.device(c.device());
      Verdict verdict = BanRules.compile(catalogs, waivers).audit(device, c.at(), c.options());
      return new Audited(catalogs, waivers, device, c.options(), verdict);
    }

    List<Objection> objections() {
      return objections(verdict);
    }

    List<Objection> objections(Verdict other) {
      return VerdictChecker.check(catalogs, waivers, device, options, other);
    }
  }
}
