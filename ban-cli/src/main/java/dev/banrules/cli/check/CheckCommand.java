package dev.banrules.cli.check;

import com.google.common.collect.ImmutableList;
import dev.banrules.cli.console.Background;
import dev.banrules.cli.console.Console;
import dev.banrules.cli.console.Message;
import dev.banrules.cli.console.ProgramVersion;
import dev.banrules.cli.console.ProgressDisplay;
import dev.banrules.cli.console.UsageException;
import dev.banrules.cli.device.DeviceOptions;
import dev.banrules.cli.device.Devices;
import dev.banrules.cli.device.InputDevice;
import dev.banrules.cli.device.OptionHints;
import dev.banrules.cli.engine.EngineOptions;
import dev.banrules.cli.engine.FleetEngine;
import dev.banrules.cli.engine.FleetJob;
import dev.banrules.cli.engine.FleetOutcome;
import dev.banrules.cli.input.RulesInput;
import dev.banrules.cli.option.CatalogOption;
import dev.banrules.cli.option.DateOption;
import dev.banrules.cli.option.KnownFormats;
import dev.banrules.cli.option.NextChangeOption;
import dev.banrules.cli.option.QuestionOptions;
import dev.banrules.cli.option.WaiverOption;
import dev.banrules.io.Verdicts;
import dev.banrules.model.ban.Waiver;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.verdict.AuditOptions;
import dev.banrules.model.verdict.Verdict;
import dev.banrules.report.coverage.CoverageText;
import dev.banrules.report.fleet.ReportHead;
import dev.banrules.report.fleet.Reports;
import dev.banrules.report.verdict.VerdictText;
import dev.banrules.rules.BanRules;
import dev.banrules.rules.fleet.FleetAudit;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ban check}: audits devices. */
@Command(
    name = "check",
    description = "Audits devices: says which software on them is banned on a day, and why.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  ban check phone.json",
      "  ban check --at 2023-12-01 --next-change phone.json",
      "  ban check --catalog ours.yaml --jurisdiction CA fleet.jsonl",
      "  cat fleet.jsonl | ban check --format json -",
      "  ban check --format html --output report.html fleet.jsonl",
      "  ban check --only violating --output report.txt fleet.jsonl",
      "  ban check --owner-kind government --owner-of US-TX intune.json",
      "  ban check --engine spark --output answers fleet.parquet"
    })
public final class CheckCommand implements Callable<Integer> {

  private static final int THREADS = Runtime.getRuntime().availableProcessors();

  private final Console console;

  @Mixin private CatalogOption catalogs = new CatalogOption();
  @Mixin private WaiverOption waivers = new WaiverOption();
  @Mixin private DateOption date = new DateOption();
  @Mixin private QuestionOptions question = new QuestionOptions();
  @Mixin private NextChangeOption nextChange = new NextChangeOption();
  @Mixin private DisclosureOption disclosure = new DisclosureOption();
  @Mixin private SelectionOptions selection = new SelectionOptions();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      completionCandidates = CheckFormats.class,
      description =
          "text for people (default), json for programs: one document a line, or that of a report:"
              + " ${COMPLETION-CANDIDATES}.")
  private String format = CheckFormats.TEXT;

  @Parameters(
      arity = "1..*",
      paramLabel = "DEVICE",
      description =
          "A profile, a fleet (one profile a line, or an array) or an inventory of another tool; -"
              + " for standard input.")
  private List<String> devices = new ArrayList<>();

  @Mixin private DeviceOptions reading = new DeviceOptions();
  @Mixin private EngineOptions engine = new EngineOptions();

  public CheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (!engine.isThreads()) {
      return callEngine();
    }
    checkFormat();
    Background.run("names", BanRules::loadNameTables);
    RulesInput input = new RulesInput(console);
    CatalogSet known = input.catalogs(catalogs);
    ImmutableList<Waiver> excusing = input.waivers(waivers, known);
    LocalDate at = date.at(console);
    AuditOptions options = options(known);
    AnswerPrinter printer = printer(known, excusing, at, options);
    Stream<Supplier<InputDevice>> opened = new Devices(console, reading, known).all(devices);
    // Last, since the rules of the built-in catalogs are compiled meanwhile.
    BanRules rules = input.rules(catalogs, known, excusing);
    FleetAudit audit = FleetAudit.of(rules).withOptions(options).withThreads(THREADS);
    BiFunction<Verdict, DeviceProfile, String> writer = writer();
    UnaryOperator<Audited> disclose = disclosure.of(rules);
    try (ProgressDisplay progress = new ProgressDisplay(console);
        Stream<DeviceAnswer> answers =
            audit.auditAll(
                opened,
                device -> device.get().profile().orElseThrow(),
                at,
                answer -> DeviceAnswer.of(answer, disclose, writer))) {
      answers.forEachOrdered(
          answer -> {
            printer.take(answer);
            progress.step();
          });
    }
    printer.finish();
    if (printer.isOfNothing()) {
      console.abandonFile(); // a report of no device would take the place of an earlier one
    }
    return printer.exitStatus();
  }

  private int callEngine() {
    Path output = engine.output(devices);
    boolean documents = format.equals(CheckFormats.JSON);
    if (!documents && !format.equals(CheckFormats.TEXT)) {
      throw new UsageException(
          "--engine spark writes Parquet, or with --format json verdict documents");
    }
    FleetEngine other = engine.engine();
    console.releaseFile();
    BanRules rules = new RulesInput(console).rules(catalogs, waivers);
    FleetOutcome outcome =
        other.audit(
            new FleetJob(
                rules,
                date.at(console),
                options(rules.catalogs()),
                ImmutableList.copyOf(devices),
                documents,
                output,
                engine.master()));
    console.print(outcome.summary().text(console.style()));
    if (outcome.errors() > 0) {
      console.show(Message.error("what could not be read is in " + output.resolve("errors")));
    }
    return outcome.exitStatus();
  }

  private AuditOptions options(CatalogSet known) {
    return question.toAuditOptions(known, console).nextChange(nextChange.isWanted()).build();
  }

  private AnswerPrinter printer(
      CatalogSet known, ImmutableList<Waiver> excusing, LocalDate at, AuditOptions options) {
    return switch (format) {
      case CheckFormats.TEXT ->
          new FleetPrinter(
              console,
              selection,
              new VerdictText(known, excusing, new OptionHints(), console.style()),
              disclosure.isWhole()
                  ? Optional.of(new CoverageText(known, console.style()))
                  : Optional.empty());
      case CheckFormats.JSON -> new DocumentPrinter(console, selection);
      default ->
          new ReportPrinter(
              console,
              Reports.installed().writer(format),
              new ReportHead(
                  known,
                  excusing,
                  at,
                  options,
                  selection.wanted(),
                  console.style().language(),
                  ProgramVersion.text()));
    };
  }

  /** Writes a verdict by itself; text and reports are written of all together. */
  private BiFunction<Verdict, DeviceProfile, String> writer() {
    return format.equals(CheckFormats.JSON)
        ? (verdict, device) -> Verdicts.write(verdict) + "\n"
        : (verdict, device) -> "";
  }

  /** The writers of reports are looked for only where one is asked for: that takes its time. */
  private void checkFormat() {
    if (format.equals(CheckFormats.TEXT) || format.equals(CheckFormats.JSON)) {
      return;
    }
    KnownFormats.check(format, new CheckFormats());
  }
}
