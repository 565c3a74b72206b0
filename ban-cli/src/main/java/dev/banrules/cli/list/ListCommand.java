package dev.banrules.cli.list;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import dev.banrules.cli.console.Console;
import dev.banrules.cli.console.ExitStatus;
import dev.banrules.cli.input.RulesInput;
import dev.banrules.cli.json.JsonLine;
import dev.banrules.cli.option.CatalogOption;
import dev.banrules.cli.option.DateOption;
import dev.banrules.cli.option.FormatOption;
import dev.banrules.cli.option.JurisdictionOption;
import dev.banrules.model.ban.Ban;
import dev.banrules.report.ban.BanEvent;
import dev.banrules.report.ban.BanList;
import dev.banrules.rules.BanRules;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ban list}: the bans that there are, or what happened to them. */
@Command(
    name = "list",
    description = "Lists bans: id, jurisdiction, phase on a day, conducts, title.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  ban list",
      "  ban list --jurisdiction AU --touching kaspersky",
      "  ban list --jurisdiction US --changed-since 2017-01-01"
    })
public final class ListCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private CatalogOption catalogs = new CatalogOption();
  @Mixin private DateOption date = new DateOption();
  @Mixin private JurisdictionOption jurisdictions = new JurisdictionOption();
  @Mixin private FormatOption format = new FormatOption();

  @Option(
      names = "--touching",
      paramLabel = "ID",
      description = "Only bans that concern this vendor or application of the catalogs on the day.")
  private Optional<String> touching = Optional.empty();

  @Option(
      names = "--changed-since",
      paramLabel = "DATE",
      description = "List what changed from this day to the date, instead of the bans.")
  private Optional<LocalDate> changedSince = Optional.empty();

  public ListCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    BanRules rules = BanRules.compile(new RulesInput(console).catalogs(catalogs));
    LocalDate at = date.at(console);
    BanSelection selection =
        new BanSelection(rules, jurisdictions.known(rules.catalogs(), console), at);
    ImmutableList<Ban> bans =
        BanList.sorted(touching.map(selection::touching).orElseGet(selection::all));
    console.print(
        format.isJson()
            ? json(bans, at)
            : changedSince
                .map(day -> BanList.events(bans, day, at, console.style()))
                .orElseGet(() -> BanList.text(bans, at, BanRules::phase, console.style())));
    return ExitStatus.OK;
  }

  private String json(List<Ban> bans, LocalDate at) {
    return changedSince
        .map(day -> BanList.eventsOf(bans, day, at).stream().map(ListCommand::json))
        .orElseGet(() -> bans.stream().map(ban -> json(ban, at)))
        .collect(joining());
  }

  private static String json(Ban ban, LocalDate at) {
    return new JsonLine()
        .put("ban", ban.id())
        .put("jurisdiction", ban.jurisdiction())
        .put("state", BanList.state(ban, at, BanRules::phase))
        .texts("prohibits", ban.prohibits())
        .texts("binds", ban.binds())
        .put("force", ban.force())
        .put("title", ban.title())
        .toString();
  }

  private static String json(BanEvent event) {
    boolean ofSuspension =
        event.kind() == BanEvent.Kind.SUSPENDED || event.kind() == BanEvent.Kind.RESUMED;
    return new JsonLine()
        .put("day", event.day())
        .put("event", event.kind())
        .put(ofSuspension ? "suspension" : "conduct", event.detail())
        .put("ban", event.ban().id())
        .put("title", event.ban().title())
        .toString();
  }
}
