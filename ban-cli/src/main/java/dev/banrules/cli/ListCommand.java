package dev.banrules.cli;

import com.google.common.collect.ImmutableList;
import dev.banrules.model.ban.Ban;
import dev.banrules.report.text.BanList;
import dev.banrules.rules.BanRules;
import dev.banrules.rules.time.Phases;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ban list}: the bans that there are, or what happened to them. */
@Command(
    name = "list",
    description = "Lists bans: id, jurisdiction, where it stands on a day, conducts, title.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  ban list",
      "  ban list --jurisdiction AU --touching kaspersky",
      "  ban list --jurisdiction US --changed-since 2017-01-01"
    })
final class ListCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private CatalogOptions catalogs = new CatalogOptions();
  @Mixin private DateOption date = new DateOption();
  @Mixin private Jurisdictions jurisdictions = new Jurisdictions();

  @Option(
      names = "--touching",
      paramLabel = "ID",
      description =
          "Only bans that say something on the day about this vendor or application of the catalogs.")
  private Optional<String> touching = Optional.empty();

  @Option(
      names = "--changed-since",
      paramLabel = "DATE",
      description = "In place of the bans, what happened to them from this day up to the date.")
  private Optional<LocalDate> changedSince = Optional.empty();

  ListCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    BanRules rules = BanRules.compile(new Documents(console).catalogs(catalogs));
    LocalDate at = date.at(console);
    BanChoice choice = new BanChoice(rules, jurisdictions.known(rules.catalogs(), console), at);
    ImmutableList<Ban> bans = BanList.sorted(touching.map(choice::touching).orElseGet(choice::all));
    console.print(
        changedSince
            .map(day -> BanList.events(bans, day, at))
            .orElseGet(() -> BanList.text(bans, at, Phases::of)));
    return ExitStatus.OK;
  }
}
