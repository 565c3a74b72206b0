package dev.banrules.verify.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.banrules.verify.TestDocuments;
import dev.banrules.verify.conformance.CaseResult;
import dev.banrules.verify.conformance.ConformanceCases;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The reference evaluator gives the verdict of every conformance case. */
class ReferenceConformanceTest {

  @TestFactory
  Stream<DynamicTest> conforms() {
    return ConformanceCases.definition().stream()
        .map(
            asked ->
                dynamicTest(
                    asked.name(),
                    () ->
                        check(
                            asked.why(),
                            CaseResult.of(asked, new ReferenceAuditor(), new TestDocuments()))));
  }

  @TestFactory
  Stream<DynamicTest> blocksWhatItDecides() {
    return ConformanceCases.blockLists().stream()
        .map(
            asked ->
                dynamicTest(
                    asked.name(),
                    () ->
                        check(
                            asked.why(),
                            CaseResult.of(asked, new ReferenceAuditor(), new TestDocuments()))));
  }

  private static void check(String why, CaseResult result) {
    assertThat(result.actual()).as(why).isEqualTo(result.expected());
  }

  @Test
  void theCorpusIsWhole() {
    assertThat(ConformanceCases.definition()).hasSize(254);
    assertThat(ConformanceCases.blockLists()).hasSize(12);
  }
}
