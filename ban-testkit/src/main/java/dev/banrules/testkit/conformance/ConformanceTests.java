package dev.banrules.testkit.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.banrules.verify.Auditor;
import dev.banrules.verify.conformance.CaseResult;
import dev.banrules.verify.conformance.ConformanceCase;
import dev.banrules.verify.conformance.ConformanceCases;
import dev.banrules.verify.conformance.DocumentReader;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * Holds an auditor to the conformance cases. In a JUnit test:
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicTest> conforms() {
 *   return ConformanceTests.dynamicTests(auditor, reader);
 * }
 * }</pre>
 */
public final class ConformanceTests {

  private ConformanceTests() {}

  /**
   * {@return a test for each of {@link ConformanceCases#definition}, named after it}
   *
   * @param auditor who is held to the cases
   * @param reader what reads their documents
   */
  public static Stream<DynamicTest> dynamicTests(Auditor auditor, DocumentReader reader) {
    return dynamicTests(ConformanceCases.definition(), auditor, reader);
  }

  /**
   * {@return a test for each of {@link ConformanceCases#scenarios}, named after it}
   *
   * @param auditor who is held to the cases
   * @param reader what reads their documents, and has the built-in catalogs
   */
  public static Stream<DynamicTest> scenarioTests(Auditor auditor, DocumentReader reader) {
    return dynamicTests(ConformanceCases.scenarios(), auditor, reader);
  }

  /**
   * {@return a test for each of {@link ConformanceCases#blockLists}, named after it}
   *
   * @param auditor who is held to the cases
   * @param reader what reads their documents
   */
  public static Stream<DynamicTest> blockListTests(Auditor auditor, DocumentReader reader) {
    return ConformanceCases.blockLists().stream()
        .map(c -> dynamicTest(c.name(), () -> check(CaseResult.of(c, auditor, reader), c.why())));
  }

  /**
   * {@return a test for each of some cases, named after it}
   *
   * @param cases the cases
   * @param auditor who is held to them
   * @param reader what reads their documents
   */
  public static Stream<DynamicTest> dynamicTests(
      List<ConformanceCase> cases, Auditor auditor, DocumentReader reader) {
    return cases.stream().map(c -> dynamicTest(c.name(), () -> check(c, auditor, reader)));
  }

  /**
   * Asks an auditor one case.
   *
   * @param asked the case
   * @param auditor who is held to it
   * @param reader what reads its documents
   * @throws AssertionError if the answer differs from what is expected; it says what the case pins
   */
  public static void check(ConformanceCase asked, Auditor auditor, DocumentReader reader) {
    check(CaseResult.of(asked, auditor, reader), asked.why());
  }

  private static void check(CaseResult result, String why) {
    assertEquals(String.join("\n", result.expected()), String.join("\n", result.actual()), why);
  }
}
