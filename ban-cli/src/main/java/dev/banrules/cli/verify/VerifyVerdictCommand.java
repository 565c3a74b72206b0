package dev.banrules.cli.verify;

import com.google.common.base.Suppliers;
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
import dev.banrules.model.verdict.AuditOptions;
import dev.banrules.model.verdict.Verdict;
import dev.banrules.report.layout.VisibleText;
import dev.banrules.rules.BanRules;
import dev.banrules.verify.checker.CheckedVerdict;
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

/** {@code ban verify-verdict}: checks verdicts against the catalogs by a second evaluation. */
@Command(
    name = "verify-verdict",
    description = {
      "Works verdicts out a second time, by slow code of its own, and compares them.",
      "It compares each step of the evidence, each finding and that none is missing, what is "
          + "unrecognised, and the day of the next change.",
      "Names that may be similar to a known one are matched again by the engine's fuzzy "
          + "matching; a line says of how many names it is taken on trust.",
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
      return check(verdicts, devices.iterator(), checker(known, granted))
          ? ExitStatus.OK
          : ExitStatus.VIOLATING;
    }
  }

  /** Fuzzy matching needs the engine's index of names, which most verdicts do without. */
  private static VerdictChecker checker(CatalogSet known, List<Waiver> granted) {
    AuditOptions hints = AuditOptions.builder().hints(true).build();
    Supplier<BanRules> rules = Suppliers.memoize(() -> BanRules.compile(known));
    return VerdictChecker.of(known, granted)
        .with(software -> rules.get().identify(software, hints));
  }

  private boolean check(
      Iterator<StreamedDocument<Verdict>> verdicts,
      Iterator<Supplier<InputDevice>> devices,
      VerdictChecker checker) {
    boolean allHold = true;
    int similar = 0;
    int dissimilar = 0;
    while (verdicts.hasNext()) {
      StreamedDocument<Verdict> next = verdicts.next();
      Verdict given = next.value().orElseThrow(() -> new InvalidDocumentException(next.problems()));
      if (!devices.hasNext()) {
        throw new UsageException(device + ": there are more verdicts than devices");
      }
      DeviceProfile profile = devices.next().get().orThrow();
      CheckedVerdict checked = checker.check(profile, given.options(), given);
      allHold &= print(given, checked);
      similar += checked.similar();
      dissimilar += checked.dissimilar();
    }
    if (devices.hasNext()) {
      throw new UsageException(device + ": there are more devices than verdicts");
    }
    if (similar + dissimilar > 0) {
      console.print(
          "taken on trust from fuzzy matching: %d names similar to a known one, %d to none\n"
              .formatted(similar, dissimilar));
    }
    return allHold;
  }

  private boolean print(Verdict given, CheckedVerdict checked) {
    boolean holds = checked.objections().isEmpty();
    console.print(
        VisibleText.text(given.device() + " on " + given.at())
            + (holds ? ": the verdict holds\n" : ": the verdict does not hold\n"));
    checked
        .objections()
        .forEach(objection -> console.print("  " + VisibleText.text(objection.toString()) + "\n"));
    return holds;
  }
}
