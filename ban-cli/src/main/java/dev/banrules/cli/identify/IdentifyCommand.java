package dev.banrules.cli.identify;

import dev.banrules.cli.console.Console;
import dev.banrules.cli.console.ErrorReporter;
import dev.banrules.cli.console.ExitStatus;
import dev.banrules.cli.input.InputFiles;
import dev.banrules.cli.input.RulesInput;
import dev.banrules.cli.option.CatalogOption;
import dev.banrules.cli.option.OnOff;
import dev.banrules.io.Profiles;
import dev.banrules.io.Verdicts;
import dev.banrules.io.document.StreamedDocument;
import dev.banrules.io.document.StreamedDocuments;
import dev.banrules.model.device.Software;
import dev.banrules.model.verdict.AuditOptions;
import dev.banrules.rules.BanRules;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ban identify}: what software is taken for. */
@Command(
    name = "identify",
    description = {
      "Says as which vendor and application software is recognised, and why.",
      "Reads software as in a profile, one piece a line. Writes a line of JSON for each."
    },
    footerHeading = "%nExample:%n",
    footer = "  echo '{\"publisher\": \"Tencent\"}' | ban identify -")
public final class IdentifyCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private CatalogOption catalogs = new CatalogOption();

  @Option(
      names = "--hints",
      paramLabel = "on|off",
      description = "Fuzzy matching: similar names make software possible. Default: on.")
  private OnOff hints = OnOff.ON;

  @Parameters(paramLabel = "FILE", description = "The software; - for standard input.")
  private String file = "";

  public IdentifyCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    BanRules rules = BanRules.compile(new RulesInput(console).catalogs(catalogs));
    AuditOptions options = AuditOptions.builder().hints(hints == OnOff.ON).build();
    int status = ExitStatus.OK;
    try (StreamedDocuments<Software> items =
        Profiles.unchecked().software(InputFiles.source(file, console))) {
      while (items.hasNext()) {
        StreamedDocument<Software> item = items.next();
        ErrorReporter.report(console, item.problems());
        if (item.value().isEmpty()) {
          status = ExitStatus.ERROR;
        } else {
          console.print(Verdicts.write(rules.identify(item.value().get(), options)) + "\n");
        }
      }
    }
    return status;
  }
}
