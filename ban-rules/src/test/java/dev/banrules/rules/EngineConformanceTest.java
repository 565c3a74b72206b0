package dev.banrules.rules;

import dev.banrules.testkit.conformance.ConformanceTests;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class EngineConformanceTest {

  @TestFactory
  Stream<DynamicTest> conforms() {
    return ConformanceTests.dynamicTests(new EngineAuditor(), new StrictDocuments());
  }

  @TestFactory
  Stream<DynamicTest> blocksWhatItDecides() {
    return ConformanceTests.blockListTests(new EngineAuditor(), new StrictDocuments());
  }

  @TestFactory
  Stream<DynamicTest> findsWhatTheBuiltInBansMean() {
    return ConformanceTests.scenarioTests(new EngineAuditor(), new StrictDocuments());
  }
}
