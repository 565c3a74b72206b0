package dev.banrules.cli.test;

import dev.banrules.cli.console.ErrorReporter;
import dev.banrules.cli.console.UsageException;
import dev.banrules.cli.input.RulesInput;
import dev.banrules.cli.option.CatalogOption;
import dev.banrules.io.document.InvalidDocumentException;
import dev.banrules.verify.conformance.BlockListCase;
import dev.banrules.verify.conformance.CaseResult;
import dev.banrules.verify.conformance.ConformanceCase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Runs the case files of a folder; what can't be run is an outcome too. */
final class CaseRunner {

  private final EngineAuditor auditor = new EngineAuditor();
  private final CaseDocuments documents;

  CaseRunner(RulesInput input, CatalogOption given) {
    this.documents = new CaseDocuments(input, given);
  }

  CaseOutcome run(Path file) {
    String name = file.getFileName().toString().replaceFirst("\\.json$", "");
    try {
      String text = Files.readString(file);
      return BlockListCase.isOne(text)
          ? run(file, BlockListCase.parse(name, text))
          : run(file, ConformanceCase.parse(name, text));
    } catch (InvalidDocumentException | IllegalArgumentException | UsageException e) {
      return CaseOutcome.error(file.toString(), name, String.valueOf(e.getMessage()));
    } catch (IOException e) {
      return CaseOutcome.error(file.toString(), name, "cannot be read: " + ErrorReporter.reason(e));
    }
  }

  private CaseOutcome run(Path file, ConformanceCase asked) {
    CaseResult result = CaseResult.of(asked, auditor, documents.beside(file));
    return CaseOutcome.of(file.toString(), asked.name(), asked.why(), result);
  }

  private CaseOutcome run(Path file, BlockListCase asked) {
    CaseResult result = CaseResult.of(asked, auditor, documents.beside(file));
    return CaseOutcome.of(file.toString(), asked.name(), asked.why(), result);
  }
}
