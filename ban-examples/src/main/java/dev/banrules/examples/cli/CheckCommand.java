package dev.banrules.examples.cli;

import dev.banrules.examples.text.VerdictText;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.place.Jurisdiction;
import dev.banrules.model.verdict.AuditOptions;
import dev.banrules.model.verdict.Verdict;
import dev.banrules.rules.BanRules;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ban check}: audits devices. */
@Command(
    name = "check",
    description = "Audits devices: says what on them is banned on a day, and why.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  ban check phone.json",
      "  ban check --at 2023-12-01 --next-change phone.json",
      "  ban check --catalog ours.yaml --jurisdiction CA fleet.jsonl",
      "  cat fleet.jsonl | ban check --format json -"
    })
final class CheckCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private CatalogOptions catalogs = new CatalogOptions();
  @Mixin private WaiverOptions waivers = new WaiverOptions();
  @Mixin private DateOption date = new DateOption();
  @Mixin private IdentityOptions identity = new IdentityOptions();
  @Mixin private HelpOption help = new HelpOption();

  @Option(
      names = "--undated",
      paramLabel = "possible|ignore",
      description =
          "What becomes of installations and updates whose day is not stated; possible where absent.")
  private AuditOptions.Undated undated = AuditOptions.Undated.POSSIBLE;

  @Option(
      names = "--jurisdiction",
      paramLabel = "CODE",
      description = "Only bans of this jurisdiction and what is part of it; repeatable.")
  private List<Jurisdiction> jurisdictions = new ArrayList<>();

  @Option(names = "--next-change", description = "Say when the findings change next.")
  private boolean nextChange;

  @Option(
      names = "--format",
      paramLabel = "text|json",
      description = "text for people (where absent), or json: a verdict a line, in order.")
  private OutputFormat format = OutputFormat.TEXT;

  @Parameters(
      arity = "1..*",
      paramLabel = "DEVICE",
      description = "A profile or a fleet of profiles (a line each, or an array); - for standard input.")
  private List<String> devices = new ArrayList<>();

  CheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Documents documents = new Documents(console);
    BanRules rules = documents.rules(catalogs, waivers);
    LocalDate at = date.at(console);
    AuditOptions options =
        identity
            .toAuditOptions()
            .undated(undated)
            .jurisdictions(documents.known(jurisdictions, rules.catalogs()))
            .nextChange(nextChange)
            .build();
    try (Progress progress = new Progress(console)) {
      FleetAudit audit =
          new FleetAudit(
              console, progress, device -> rules.audit(device, at, options), answers(rules));
      documents.devices(devices, rules.catalogs(), audit);
      if (format == OutputFormat.TEXT && audit.summary().size() > 1) {
        console.print("\n" + audit.summary().text(console.style()));
      }
      return audit.exitStatus();
    }
  }

  private BiFunction<Verdict, DeviceProfile, String> answers(BanRules rules) {
    if (format == OutputFormat.JSON) {
      return (verdict, device) -> VerdictLines.of(verdict);
    }
    VerdictText text = new VerdictText(rules.catalogs(), console.style());
    return text::of;
  }
}
