package dev.banrules.testkit.conformance;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import dev.banrules.testkit.Auditor;
import java.io.IOException;
import java.io.UncheckedIOException;
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

  /** {@return the cases that pin the definition, by name; each brings its own catalogs} */
  public static ImmutableList<ConformanceCase> cases() {
    return casesIn("vectors");
  }

  /**
   * {@return the cases that pin the bans of the built-in catalogs, by name: for each ban a device
   * that it hits, one that it just misses, and one that lacks a fact}
   */
  public static ImmutableList<ConformanceCase> scenarios() {
    return casesIn("scenarios");
  }

  private static ImmutableList<ConformanceCase> casesIn(String folder) {
    return resource(folder + "/index.txt")
        .lines()
        .map(name -> ConformanceCase.parse(name, resource(folder + "/" + name + ".json")))
        .collect(toImmutableList());
  }

  /**
   * {@return a test for each of {@link #cases}, named after it}
   *
   * @param auditor who is held to the cases
   * @param reader what reads their documents
   */
  public static Stream<DynamicTest> dynamicTests(Auditor auditor, DocumentReader reader) {
    return dynamicTests(cases(), auditor, reader);
  }

  /**
   * {@return a test for each of {@link #scenarios}, named after it}
   *
   * @param auditor who is held to the cases
   * @param reader what reads their documents, and has the built-in catalogs
   */
  public static Stream<DynamicTest> scenarioTests(Auditor auditor, DocumentReader reader) {
    return dynamicTests(scenarios(), auditor, reader);
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
    CaseResult result = CaseResult.of(asked, auditor, reader);
    assertEquals(
        String.join("\n", result.expected()), String.join("\n", result.actual()), asked.why());
  }

  private static String resource(String name) {
    try {
      return Resources.toString(Resources.getResource(ConformanceTests.class, name), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
