package dev.banrules.testkit.reference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.banrules.testkit.TestDocuments;
import dev.banrules.testkit.conformance.ConformanceTests;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The reference evaluator gives the verdict of every conformance case. */
class ReferenceConformanceTest {

  @TestFactory
  Stream<DynamicTest> conforms() {
    return ConformanceTests.dynamicTests(new ReferenceAuditor(), new TestDocuments());
  }

  @Test
  void theCorpusIsWhole() {
    assertThat(ConformanceTests.cases()).hasSize(197);
    assertThat(ConformanceTests.scenarios()).hasSize(462);
  }
}
