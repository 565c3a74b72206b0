package dev.banrules.cli.test;

import static com.google.common.collect.ImmutableList.toImmutableList;

import dev.banrules.report.junit.JUnitXml;
import dev.banrules.report.junit.JUnitXml.Outcome;
import dev.banrules.report.junit.JUnitXml.Result;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;

/** What came of case files, as JUnit XML: the form in which build servers take test results. */
final class JUnitReport {

  private JUnitReport() {}

  /** Writes the outcomes as a document of one suite. */
  static void write(String suite, List<CaseOutcome> outcomes, Writer out) throws IOException {
    JUnitXml document = JUnitXml.begin(out);
    document.suite(
        suite, outcomes.stream().map(outcome -> result(suite, outcome)).collect(toImmutableList()));
    document.end();
  }

  private static Result result(String suite, CaseOutcome outcome) {
    boolean error = outcome.error().isPresent();
    boolean passes = outcome.passes();
    return new Result(
        suite,
        outcome.name(),
        Optional.of(outcome.file()),
        passes ? Outcome.PASSED : error ? Outcome.ERROR : Outcome.FAILURE,
        error ? "not-run" : "other-answer",
        outcome.difference(),
        passes ? "" : outcome.why());
  }
}
