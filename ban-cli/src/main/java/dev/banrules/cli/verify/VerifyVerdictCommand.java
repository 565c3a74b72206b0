package dev.banrules.cli.verify;

import com.google.common.collect.ImmutableList;
import dev.banrules.cli.console.Console;
import dev.banrules.cli.console.ExitStatus;
import dev.banrules.cli.console.UsageException;
import dev.banrules.cli.device.DeviceOptions;
import dev.banrules.cli.device.Devices;
import dev.banrules.cli.device.InputDevice;
import dev.banrules.cli.input.InputFiles;
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
import java.util.function.Supplier;
import java.util.stream.Stream;
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
      description =
          "The profiles of all verdicts, or the inventory, in the same order; - for standard"
              + " input.")
  private String device = "";

  @Mixin private DeviceOptions reading = new DeviceOptions();

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
    try (Stream<Supplier<InputDevice>> devices =
            new Devices(console, reading, known).all(List.of(device));
        StreamedDocuments<Verdict> verdicts =
            Verdicts.stream(InputFiles.source(verdict, console), Limits.defaults())) {
      return check(verdicts, devices.iterator(), known, granted)
          ? ExitStatus.OK
          : ExitStatus.VIOLATING;
    }
  }

  private boolean check(
      Iterator<StreamedDocument<Verdict>> verdicts,
      Iterator<Supplier<InputDevice>> devices,
      CatalogSet known,
      List<Waiver> granted) {
    boolean allHold = true;
    while (verdicts.hasNext()) {
      StreamedDocument<Verdict> next = verdicts.next();
      Verdict given = next.value().orElseThrow(() -> new InvalidDocumentException(next.problems()));
      if (!devices.hasNext()) {
        throw new UsageException(device + ": there are more verdicts than devices");
      }
      DeviceProfile profile = devices.next().get().orThrow();
      allHold &=
          print(given, VerdictChecker.check(known, granted, profile, given.options(), given));
    }
    if (devices.hasNext()) {
      throw new UsageException(device + ": there are more devices than verdicts");
    }
    return allHold;
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
