package dev.banrules.cli;

import dev.banrules.io.Verdicts;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.verdict.AuditOptions;
import dev.banrules.model.verdict.Verdict;
import dev.banrules.report.text.VerdictText;
import dev.banrules.rules.BanRules;
import dev.banrules.rules.fleet.FleetAudit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import java.util.stream.Stream;
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
      "  cat fleet.jsonl | ban check --format json -",
      "  ban check --inventory osquery --profile facts.json apps.json"
    })
final class CheckCommand implements Callable<Integer> {

  private static final int THREADS = Runtime.getRuntime().availableProcessors();

  private final Console console;

  @Mixin private CatalogOptions catalogs = new CatalogOptions();
  @Mixin private WaiverOptions waivers = new WaiverOptions();
  @Mixin private DateOption date = new DateOption();
  @Mixin private IdentityOptions identity = new IdentityOptions();
  @Mixin private UndatedOption undated = new UndatedOption();
  @Mixin private Jurisdictions jurisdictions = new Jurisdictions();
  @Mixin private InventoryOptions inventory = new InventoryOptions();
  @Mixin private FormatOption format = new FormatOption();

  @Option(names = "--next-change", description = "Say when the findings change next.")
  private boolean nextChange;

  @Parameters(
      arity = "1..*",
      paramLabel = "DEVICE",
      description =
          "A profile or a fleet of profiles (a line each, or an array); - for standard input.")
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
            .undated(undated.value())
            .jurisdictions(jurisdictions.known(rules.catalogs(), console))
            .nextChange(nextChange)
            .build();
    FleetAnswers answers = new FleetAnswers(console, text(rules));
    if (inventory.areGiven() || InventoryFiles.are(devices)) {
      new InventoryAudit(console, rules, options, at, answers)
          .audit(
              devices,
              inventory.format(),
              inventory.profile().map(file -> documents.device(file, rules.catalogs())));
    } else {
      auditProfiles(documents, rules, options, at, answers);
    }
    if (!format.isJson() && answers.summary().size() > 1) {
      console.print("\n" + answers.summary().text(console.style()));
    }
    return answers.exitStatus();
  }

  private void auditProfiles(
      Documents documents,
      BanRules rules,
      AuditOptions options,
      LocalDate at,
      FleetAnswers answers) {
    FleetAudit audit = FleetAudit.of(rules).withOptions(options).withThreads(THREADS);
    try (Progress progress = new Progress(console);
        Stream<FleetAnswers.Told> stream =
            audit.auditAll(
                documents.deferred(devices, rules.catalogs()),
                item -> item.get().value().orElseThrow(),
                at,
                answers::tell)) {
      stream.forEachOrdered(
          told -> {
            answers.add(told);
            progress.step();
          });
    }
  }

  private BiFunction<Verdict, DeviceProfile, String> text(BanRules rules) {
    if (format.isJson()) {
      return (verdict, device) -> Verdicts.write(verdict) + "\n";
    }
    VerdictText text = new VerdictText(rules.catalogs(), console.style());
    return text::of;
  }
}
