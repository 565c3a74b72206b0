package dev.banrules.cli;

import com.google.common.collect.ImmutableList;
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
import dev.banrules.report.text.Visible;
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
      "Checks verdicts without the engine that gave them: every step of the evidence against",
      "catalogs and profile, that the findings follow, and that none was left out.",
      "Give the options that the verdict was asked for with."
    },
    footerHeading = "%nExample:%n",
    footer = {
      "  ban check --format json phone.json > verdict.json",
      "  ban verify-verdict verdict.json --device phone.json"
    })
final class VerifyVerdictCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private CatalogOptions catalogs = new CatalogOptions();
  @Mixin private WaiverOptions waivers = new WaiverOptions();
  @Mixin private IdentityOptions identity = new IdentityOptions();
  @Mixin private UndatedOption undated = new UndatedOption();
  @Mixin private Jurisdictions jurisdictions = new Jurisdictions();

  @Option(
      names = "--device",
      required = true,
      paramLabel = "DEVICE",
      description = "The profile, or those of all verdicts in their order; - for standard input.")
  private String device = "";

  @Parameters(
      paramLabel = "VERDICT",
      description = "A verdict, or several, one a line; - for standard input.")
  private String verdict = "";

  VerifyVerdictCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Documents documents = new Documents(console);
    CatalogSet known = documents.catalogs(catalogs);
    ImmutableList<Waiver> granted = documents.waivers(waivers, known);
    AuditOptions options =
        identity
            .toAuditOptions()
            .undated(undated.value())
            .jurisdictions(jurisdictions.known(known, console))
            .build();
    Iterator<StreamedDocument<DeviceProfile>> devices =
        documents.devices(List.of(device), known).iterator();
    boolean allHold = true;
    try (StreamedDocuments<Verdict> verdicts =
        Verdicts.stream(documents.source(verdict), Limits.defaults())) {
      while (verdicts.hasNext()) {
        Verdict given = usable(verdicts.next());
        if (!devices.hasNext()) {
          throw new UsageException(device + ": there are more verdicts than profiles");
        }
        allHold &=
            tell(
                given,
                VerdictChecker.check(known, granted, usable(devices.next()), options, given));
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

  private boolean tell(Verdict given, List<Objection> objections) {
    String about = given.device() + " on " + given.at() + ": ";
    if (objections.isEmpty()) {
      console.print(Visible.text(about) + "the verdict holds\n");
      return true;
    }
    console.print(Visible.text(about) + "the verdict does not hold\n");
    objections.forEach(
        objection -> console.print("  " + Visible.text(objection.toString()) + "\n"));
    return false;
  }
}
