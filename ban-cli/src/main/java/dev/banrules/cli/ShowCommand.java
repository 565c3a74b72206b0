package dev.banrules.cli;

import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.report.text.BanText;
import dev.banrules.rules.time.Phases;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code ban show}: all that the catalogs say of one ban. */
@Command(
    name = "show",
    description = "Shows one ban: legal basis, software, devices, timeline, exemptions, sources.",
    footerHeading = "%nExample:%n",
    footer = "  ban show ca-2023-wechat-kaspersky")
final class ShowCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private CatalogOptions catalogs = new CatalogOptions();

  @Parameters(paramLabel = "BAN", description = "The ban's id.")
  private String banId = "";

  ShowCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    CatalogSet all = new Documents(console).catalogs(catalogs);
    String text = String.join("\n", new BanText(all, Phases::of).of(Bans.named(banId, all)));
    console.print(text + "\n");
    return ExitStatus.OK;
  }
}
