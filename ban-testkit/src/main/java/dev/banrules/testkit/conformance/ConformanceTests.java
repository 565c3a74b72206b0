package dev.banrules.testkit.conformance;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import dev.banrules.model.ban.Waiver;
import dev.banrules.model.verdict.Finding;
import dev.banrules.model.verdict.NextChange;
import dev.banrules.model.verdict.Verdict;
import dev.banrules.testkit.Auditor;
import dev.banrules.testkit.conformance.ConformanceCase.Expected;
import dev.banrules.testkit.conformance.ConformanceCase.ExpectedFinding;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
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

  /** {@return all cases, by name} */
  public static ImmutableList<ConformanceCase> cases() {
    return resource("index.txt")
        .lines()
        .map(name -> CaseFile.parse(resource("vectors/" + name + ".json")))
        .collect(toImmutableList());
  }

  /**
   * {@return a test for each case, named after it}
   *
   * @param auditor who is held to the cases
   * @param reader what reads their documents
   */
  public static Stream<DynamicTest> dynamicTests(Auditor auditor, DocumentReader reader) {
    return cases().stream().map(c -> dynamicTest(c.name(), () -> check(c, auditor, reader)));
  }

  /**
   * Asks an auditor one case.
   *
   * @param asked the case
   * @param auditor who is held to it
   * @param reader what reads its documents
   * @throws AssertionError if the verdict differs from what is expected; it names the clause
   */
  public static void check(ConformanceCase asked, Auditor auditor, DocumentReader reader) {
    Verdict verdict =
        auditor.audit(
            reader.catalogs(asked.catalogs()),
            asked.waivers().map(reader::waivers).orElse(List.<Waiver>of()),
            reader.device(asked.device()),
            asked.at(),
            asked.options());
    assertEquals(
        inLines(asked.expected()), inLines(answered(verdict, asked.expected())), asked.why());
  }

  /** What a verdict says, of that which the case pins. */
  private static Expected answered(Verdict verdict, Expected expected) {
    return new Expected(
        verdict.status(),
        each(verdict, ConformanceTests::finding),
        verdict.unrecognised(),
        verdict.nextChange().flatMap(NextChange::day),
        expected.since().map(pinned -> each(verdict, Finding::since)),
        expected.component().map(pinned -> each(verdict, Finding::component)));
  }

  private static ExpectedFinding finding(Finding finding) {
    return new ExpectedFinding(
        finding.ban(),
        finding.software(),
        finding.conduct(),
        finding.consequence(),
        finding.certainty());
  }

  private static <T> ImmutableList<T> each(Verdict verdict, Function<Finding, T> part) {
    return verdict.findings().stream().map(part).collect(toImmutableList());
  }

  /** One fact a line, so that a failure shows the line that differs. */
  private static String inLines(Expected expected) {
    List<String> lines = new ArrayList<>();
    lines.add("status " + expected.status());
    expected.findings().forEach(finding -> lines.add(finding.toString()));
    lines.add("unrecognised " + expected.unrecognised());
    lines.add("next change " + orNone(expected.nextChange()));
    expected.since().ifPresent(s -> lines.add("since " + s));
    expected.component().ifPresent(c -> lines.add("component " + c));
    return String.join("\n", lines);
  }

  private static String orNone(Optional<?> value) {
    return value.map(Object::toString).orElse("none");
  }

  private static String resource(String name) {
    try {
      return Resources.toString(Resources.getResource(ConformanceTests.class, name), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
