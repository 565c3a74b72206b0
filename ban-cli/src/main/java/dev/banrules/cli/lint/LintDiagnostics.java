package dev.banrules.cli.lint;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import dev.banrules.io.LocatedCatalogs;
import dev.banrules.io.document.Diagnostic;
import dev.banrules.io.document.DiagnosticRule;
import dev.banrules.io.document.Place;
import dev.banrules.io.document.Problem;
import dev.banrules.io.document.Severity;
import dev.banrules.model.catalog.Catalog;
import dev.banrules.rules.lint.Lint;
import dev.banrules.rules.lint.LintComment;
import dev.banrules.rules.lint.LintReport;
import dev.banrules.rules.lint.LintRule;
import dev.banrules.rules.lint.LintWarning;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Brings together what reading and what lint find, at the places of the documents. */
final class LintDiagnostics {

  private static final DiagnosticRule INVALID =
      new DiagnosticRule(
          "invalid-document",
          "a document that strict reading rejects",
          "Strict reading rejects whatever a document should not have: a key that is skipped in silence"
              + " is a ban that is not enforced. Nothing else is looked for until it is mended.",
          "Put what is expected in place of what is found.");

  private LintDiagnostics() {}

  static ImmutableList<DiagnosticRule> rules() {
    return Stream.concat(Stream.of(INVALID), Lint.rules().stream().map(LintDiagnostics::of))
        .collect(toImmutableList());
  }

  static Diagnostic of(Problem problem) {
    return new Diagnostic(
        INVALID,
        problem.severity(),
        problem.place(),
        problem.text(),
        problem.excerpt(),
        Optional.empty());
  }

  static ImmutableList<Diagnostic> of(LintReport report, LocatedCatalogs read) {
    return Stream.concat(
            report.warnings().stream().map(warning -> of(warning, read, Optional.empty())),
            report.accepted().stream()
                .map(accepted -> of(accepted.warning(), read, Optional.of(accepted.reason()))))
        .collect(toImmutableList());
  }

  static ImmutableList<LintComment> comments(LocatedCatalogs read) {
    ImmutableList.Builder<LintComment> comments = ImmutableList.builder();
    for (Catalog catalog : read.catalogs().catalogs()) {
      read.comments(catalog.id()).stream()
          .map(c -> new LintComment(catalog.id(), c.place().pointer(), c.text()))
          .forEach(comments::add);
    }
    return comments.build();
  }

  static ImmutableList<Diagnostic> ordered(List<Diagnostic> diagnostics) {
    return ImmutableList.sortedCopyOf(
        comparing(
            Diagnostic::place,
            comparing(Place::file).thenComparing(Place::line).thenComparing(Place::column)),
        diagnostics);
  }

  private static Diagnostic of(
      LintWarning warning, LocatedCatalogs read, Optional<String> accepted) {
    Place place = read.place(warning.catalog(), warning.pointer());
    return new Diagnostic(
        of(warning.rule()),
        Severity.WARNING,
        place,
        warning.message(),
        read.excerpt(warning.catalog(), place),
        accepted);
  }

  private static DiagnosticRule of(LintRule rule) {
    return new DiagnosticRule(rule.id(), rule.summary(), rule.explanation(), rule.remedy());
  }
}
