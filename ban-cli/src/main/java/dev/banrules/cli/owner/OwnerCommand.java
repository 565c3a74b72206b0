package dev.banrules.cli.owner;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import dev.banrules.cli.console.Console;
import dev.banrules.cli.console.ExitStatus;
import dev.banrules.cli.input.RulesInput;
import dev.banrules.cli.option.CatalogOption;
import dev.banrules.cli.option.DateOption;
import dev.banrules.cli.option.FormatOption;
import dev.banrules.cli.option.JurisdictionOption;
import dev.banrules.model.ban.Ban;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.software.Application;
import dev.banrules.model.software.Vendor;
import dev.banrules.model.value.Id;
import dev.banrules.model.verdict.Phase;
import dev.banrules.report.layout.Style;
import dev.banrules.report.owner.Holdings;
import dev.banrules.report.owner.OwnerText;
import dev.banrules.report.owner.ReachedBan;
import dev.banrules.rules.BanRules;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code ban owner}: who holds a vendor, what it holds, and which bans reach it. */
@Command(
    name = "owner",
    description = {
      "Says who holds a vendor and what it holds, with percentages and days, and which "
          + "bans reach it by which chain.",
      "Of an application, the same of its vendors."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  ban owner tencent",
      "  ban owner \"ByteDance Ltd.\" --at 2021-06-01",
      "  ban owner tiktok --jurisdiction US"
    })
public final class OwnerCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private CatalogOption catalogs = new CatalogOption();
  @Mixin private DateOption date = new DateOption();
  @Mixin private JurisdictionOption jurisdictions = new JurisdictionOption();
  @Mixin private FormatOption format = new FormatOption();

  @Parameters(
      paramLabel = "NAME",
      description = "The id or a name of a vendor or an application of the catalogs.")
  private String name = "";

  public OwnerCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    BanRules rules = BanRules.compile(new RulesInput(console).catalogs(catalogs));
    LocalDate at = date.at(console);
    OwnerLookup lookup = new OwnerLookup(rules.catalogs(), name);
    List<Vendor> vendors = lookup.vendors();
    Answer answer = new Answer(rules, at);
    console.print(
        vendors.isEmpty()
            ? answer.of(lookup.application().orElseThrow(lookup::unknown))
            : vendors.stream().map(answer::of).collect(joining(format.isJson() ? "" : "\n")));
    return ExitStatus.OK;
  }

  /** Answers as the options say. */
  private final class Answer {

    private final BanRules rules;
    private final LocalDate at;
    private final ReachingBans reaching;
    private final OwnerText text;
    private final OwnerDocument document;

    Answer(BanRules rules, LocalDate at) {
      CatalogSet known = rules.catalogs();
      this.rules = rules;
      this.at = at;
      this.reaching = new ReachingBans(rules, at, jurisdictions.known(known, console));
      this.text = new OwnerText(known, at, console.style());
      this.document =
          new OwnerDocument(new OwnerText(known, at, Style.PLAIN), new Holdings(known, at), at);
    }

    String of(Vendor vendor) {
      List<ReachedBan> reached = reaching.of(vendor);
      List<Ban> others = others(reached);
      return format.isJson()
          ? document.of(vendor, reached, others)
          : text.of(vendor, reached, others);
    }

    String of(Application application) {
      List<ReachedBan> reached = reaching.of(application);
      return format.isJson()
          ? document.of(application, vendors(application), reached)
          : text.of(application, reached);
    }

    private List<Vendor> vendors(Application application) {
      return application.vendors().stream()
          .filter(own -> own.period().contains(at))
          .flatMap(own -> rules.catalogs().vendor(own.vendor()).stream())
          .distinct()
          .toList();
    }

    private List<Ban> others(List<ReachedBan> reached) {
      Set<Id<Ban>> ids = reached.stream().map(ban -> ban.ban().id()).collect(toSet());
      return rules.bansOf(jurisdictions.known(rules.catalogs(), console), at).stream()
          .filter(ban -> !ids.contains(ban.id()) && hasPhase(ban))
          .toList();
    }

    private boolean hasPhase(Ban ban) {
      return ban.prohibits().stream()
          .anyMatch(conduct -> BanRules.phase(ban.timeline(), conduct, at) != Phase.NONE);
    }
  }
}
