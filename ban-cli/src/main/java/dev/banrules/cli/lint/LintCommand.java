package dev.banrules.cli.lint;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.banrules.cli.console.Console;
import dev.banrules.cli.console.ExitStatus;
import dev.banrules.cli.input.RulesInput;
import dev.banrules.cli.option.CatalogOption;
import dev.banrules.cli.option.DateOption;
import dev.banrules.io.Diagnostics;
import dev.banrules.io.LocatedCatalogs;
import dev.banrules.io.document.Diagnostic;
import dev.banrules.io.document.InvalidDocumentException;
import dev.banrules.io.document.Limits;
import dev.banrules.io.document.Severity;
import dev.banrules.rules.lint.Lint;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ban lint}: what is wrong or suspicious in catalogs. */
@Command(
    name = "lint",
    description = "Reads catalogs strictly and reports what is wrong or suspicious in them.",
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {"0:nothing found", "1:warnings", "2:errors, or wrong usage"},
    footerHeading = "%nExamples:%n",
    footer = {
      "  ban lint --catalog ours.yaml",
      "  ban lint --catalog policy --format sarif > lint.sarif",
      "%nExit status: 0 nothing, 1 warnings, 2 errors, or wrong usage. A comment accepts a warning,",
      "on or directly above what it is about:  # lint: accept RULE: reason"
    })
public final class LintCommand implements Callable<Integer> {

  private static final int WARNINGS = 1;
  private static final int ERRORS = 2;

  private final Console console;

  @Mixin private CatalogOption catalogs = new CatalogOption();
  @Mixin private DateOption date = new DateOption();

  @Option(
      names = "--format",
      paramLabel = "text|json|sarif",
      description = "text for people (default), json for programs, sarif for code hosts.")
  private LintFormat format = LintFormat.TEXT;

  @Option(names = "--rules", description = "List the rules and exit.")
  private boolean rules;

  public LintCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    DiagnosticText text = new DiagnosticText(console.style());
    if (rules) {
      console.print(text.ofRules(LintDiagnostics.rules()));
      return ExitStatus.OK;
    }
    ImmutableList<Diagnostic> found = LintDiagnostics.ordered(look(date.at(console)));
    switch (format) {
      case TEXT:
        console.print(text.of(found));
        break;
      case JSON:
        console.print(Diagnostics.json(found));
        break;
      case SARIF:
        SarifDiagnostics.write(found, console.printer());
        break;
    }
    return status(found);
  }

  /** What strict reading rejects or, where it rejects nothing, what is suspicious. */
  private ImmutableList<Diagnostic> look(LocalDate today) {
    try {
      LocatedCatalogs read =
          LocatedCatalogs.read(new RulesInput(console).catalogSources(catalogs), Limits.defaults());
      return LintDiagnostics.of(
          Lint.of(read.catalogs(), Optional.of(today), LintDiagnostics.comments(read)), read);
    } catch (InvalidDocumentException e) {
      return e.problems().stream().map(LintDiagnostics::of).collect(toImmutableList());
    }
  }

  private static int status(ImmutableList<Diagnostic> found) {
    if (found.stream().anyMatch(diagnostic -> diagnostic.severity() == Severity.ERROR)) {
      return ERRORS;
    }
    return found.stream().allMatch(diagnostic -> diagnostic.accepted().isPresent())
        ? ExitStatus.OK
        : WARNINGS;
  }
}
