package dev.banrules.cli.list;

import dev.banrules.cli.console.Console;
import dev.banrules.cli.console.ExitStatus;
import dev.banrules.cli.input.CatalogLookup;
import dev.banrules.cli.input.RulesInput;
import dev.banrules.cli.option.CatalogOption;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.report.ban.BanText;
import dev.banrules.rules.BanRules;
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
public final class ShowCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private CatalogOption catalogs = new CatalogOption();

  @Parameters(paramLabel = "BAN", description = "The ban's id.")
  private String banId = "";

  public ShowCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    CatalogSet all = new RulesInput(console).catalogs(catalogs);
    String text =
        String.join("\n", new BanText(all, BanRules::phase).of(CatalogLookup.ban(banId, all)));
    console.print(text + "\n");
    return ExitStatus.OK;
  }
}
