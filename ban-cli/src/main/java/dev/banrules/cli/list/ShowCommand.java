package dev.banrules.cli.list;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.Streams;
import dev.banrules.cli.console.Console;
import dev.banrules.cli.console.ExitStatus;
import dev.banrules.cli.console.UsageException;
import dev.banrules.cli.input.CatalogLookup;
import dev.banrules.cli.input.RulesInput;
import dev.banrules.cli.json.JsonLine;
import dev.banrules.cli.option.CatalogOption;
import dev.banrules.cli.option.FormatOption;
import dev.banrules.io.CatalogEntries;
import dev.banrules.model.ban.Ban;
import dev.banrules.model.ban.SoftwareList;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.software.Application;
import dev.banrules.model.value.Id;
import dev.banrules.report.ban.ApplicationText;
import dev.banrules.report.ban.BanText;
import dev.banrules.report.ban.ListText;
import dev.banrules.rules.BanRules;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code ban show}: all that the catalogs say of one ban, list or application. */
@Command(
    name = "show",
    description = {
      "Shows one ban: legal basis, software, devices, timeline, exemptions, sources.",
      "Shows a list with its entries over time, too, or an application with its vendors."
    },
    footerHeading = "%nExamples:%n",
    footer = {"  ban show ca-2023-wechat-kaspersky", "  ban show tiktok"})
public final class ShowCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private CatalogOption catalogs = new CatalogOption();
  @Mixin private FormatOption format = new FormatOption();

  @Parameters(paramLabel = "ID", description = "The id of a ban, a list or an application.")
  private String id = "";

  public ShowCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    CatalogSet all = new RulesInput(console).catalogs(catalogs);
    String shown = format.isJson() ? json(all) : text(all);
    if (shown.isEmpty()) {
      throw unknown(all);
    }
    console.print(shown);
    return ExitStatus.OK;
  }

  private String text(CatalogSet all) {
    BanText bans = new BanText(all, BanRules::phase, console.style());
    ListText lists = new ListText(all, console.style());
    ApplicationText applications = new ApplicationText(all, console.style());
    return Streams.concat(
            having(all.bans(), Ban::id, bans::of),
            having(all.lists(), SoftwareList::id, lists::of),
            having(all.applications(), Application::id, applications::of))
        .map(lines -> String.join("\n", lines) + "\n")
        .collect(joining("\n"));
  }

  private String json(CatalogSet all) {
    return Streams.concat(
            having(all.bans(), Ban::id, ban -> json("ban", CatalogEntries.write(ban))),
            having(all.lists(), SoftwareList::id, list -> json("list", CatalogEntries.write(list))),
            having(
                all.applications(),
                Application::id,
                application -> json("application", CatalogEntries.write(application))))
        .collect(joining());
  }

  private static String json(String kind, String entry) {
    return new JsonLine().json(kind, entry).toString();
  }

  private <V, R> Stream<R> having(
      Collection<V> values, Function<V, Id<V>> idOf, Function<V, R> writer) {
    return values.stream().filter(value -> idOf.apply(value).value().equals(id)).map(writer);
  }

  private UsageException unknown(CatalogSet all) {
    List<String> known =
        Streams.concat(
                all.bans().stream().map(Ban::id),
                all.lists().stream().map(SoftwareList::id),
                all.applications().stream().map(Application::id))
            .map(Id::value)
            .toList();
    return CatalogLookup.unknown(
        "a ban, a list or an application", id, known, "; `ban list` names the bans");
  }
}
