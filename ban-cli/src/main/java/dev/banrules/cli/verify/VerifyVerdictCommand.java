package dev.banrules.cli.verify;

import com.google.common.collect.ImmutableList;
import dev.banrules.cli.console.Console;
import dev.banrules.cli.console.ExitStatus;
import dev.banrules.cli.console.UsageException;
import dev.banrules.cli.input.InputFiles;
import dev.banrules.cli.input.ProfileInput;
import dev.banrules.cli.input.RulesInput;
import dev.banrules.cli.option.CatalogOption;
import dev.banrules.cli.option.WaiverOption;
import dev.banrules.io.Verdicts;
import dev.banrules.io.document.InvalidDocumentException;
import dev.banrules.io.document.Limits;
import dev.banrules.io.document.StreamedDocument;
import dev.banrules.io.document.StreamedDocuments;
import dev.banrules.model.ban.Waiver;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.verdict.Verdict;
import dev.banrules.report.layout.VisibleText;
import dev.banrules.verify.checker.Objection;
import dev.banrules.verify.checker.VerdictChecker;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ban verify-verdict}: checks verdicts against the catalogs without the engine. */
@Command(
    name = "verify-verdict",
    description = {
      "Checks verdicts without the engine that made them: each step of the evidence against",
      "catalogs and profile, that the findings follow from it, and that none is missing.",
      "A verdict says itself with which options it was made."
    },
    footerHeading = "%nExample:%n",
    footer = {
      "  ban check --format json phone.json > verdict.json",
      "  ban verify-verdict verdict.json --device phone.json"
    })
public final class VerifyVerdictCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private CatalogOption catalogs = new CatalogOption();
  @Mixin private WaiverOption waivers = new WaiverOption();

  @Option(
      names = "--device",
      required = true,
      paramLabel = "DEVICE",
      description = "The profiles of all verdicts, in the same order; - for standard input.")
  private String device = "";

  @Parameters(
      paramLabel = "VERDICT",
      description = "One verdict or several, one a line; - for standard input.")
  private String verdict = "";

  public VerifyVerdictCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    RulesInput input = new RulesInput(console);
    CatalogSet known = input.catalogs(catalogs);
    ImmutableList<Waiver> granted = input.waivers(waivers, known);
    Iterator<StreamedDocument<DeviceProfile>> devices =
        new ProfileInput(console, known).all(List.of(device));
    boolean allHold = true;
    try (StreamedDocuments<Verdict> verdicts =
        Verdicts.stream(InputFiles.source(verdict, console), Limits.defaults())) {
      while (verdicts.hasNext()) {
        Verdict given = usable(verdicts.next());
        if (!devices.hasNext()) {
          throw new UsageException(device + ": there are more verdicts than profiles");
        }
        allHold &=
            print(
                given,
                VerdictChecker.check(
                    known, granted, usable(devices.next()), given.options(), given));
      }
    }
    if (devices.hasNext()) {
      throw new UsageException(device + ": there are more profiles than verdicts");
    }
    return allHold ? ExitStatus.OK : ExitStatus.VIOLATING;
  }

  private static <T> T usable(StreamedDocument<T> item) {
    return item.value().orElseThrow(() -> new InvalidDocumentException(item.problems()));
  }

  private boolean print(Verdict given, List<Objection> objections) {
    String about = given.device() + " on " + given.at() + ": ";
    if (objections.isEmpty()) {
      console.print(VisibleText.text(about) + "the verdict holds\n");
      return true;
    }
    console.print(VisibleText.text(about) + "the verdict does not hold\n");
    objections.forEach(
        objection -> console.print("  " + VisibleText.text(objection.toString()) + "\n"));
    return false;
  }
}
