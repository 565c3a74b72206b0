package dev.banrules.cli;

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
      "Says what each piece of software is taken for, and why.",
      "Reads one piece a line, in the shape of a profile's software; writes a line of JSON for each."
    },
    footerHeading = "%nExample:%n",
    footer = "  echo '{\"publisher\": \"Tencent\"}' | ban identify -")
final class IdentifyCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private CatalogOptions catalogs = new CatalogOptions();

  @Option(
      names = "--hints",
      paramLabel = "on|off",
      description = "Whether likeness makes software possible; on where absent.")
  private Switch hints = Switch.ON;

  @Parameters(paramLabel = "FILE", description = "The software; - for standard input.")
  private String file = "";

  IdentifyCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Documents documents = new Documents(console);
    BanRules rules = BanRules.compile(documents.catalogs(catalogs));
    AuditOptions options = AuditOptions.builder().hints(hints == Switch.ON).build();
    int status = ExitStatus.OK;
    try (StreamedDocuments<Software> items =
        Profiles.unchecked().software(documents.source(file))) {
      while (items.hasNext()) {
        StreamedDocument<Software> item = items.next();
        item.problems().forEach(documents::tell);
        if (item.value().isEmpty()) {
          status = ExitStatus.REFUSED;
        } else {
          console.print(Verdicts.write(rules.identify(item.value().get(), options)) + "\n");
        }
      }
    }
    return status;
  }
}
