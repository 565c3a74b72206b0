package dev.banrules.cli.evidence;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Sets;
import dev.banrules.cli.console.Console;
import dev.banrules.cli.console.ErrorReporter;
import dev.banrules.cli.console.ExitStatus;
import dev.banrules.cli.console.Message;
import dev.banrules.cli.console.ProgramVersion;
import dev.banrules.cli.console.ProgressDisplay;
import dev.banrules.cli.device.DeviceOptions;
import dev.banrules.cli.device.Devices;
import dev.banrules.cli.device.InputDevice;
import dev.banrules.cli.input.RulesInput;
import dev.banrules.cli.option.CatalogOption;
import dev.banrules.cli.option.DateOption;
import dev.banrules.cli.option.QuestionOptions;
import dev.banrules.cli.option.WaiverOption;
import dev.banrules.model.ban.Ban;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.value.Id;
import dev.banrules.model.value.Truth;
import dev.banrules.model.verdict.AuditOptions;
import dev.banrules.model.verdict.Status;
import dev.banrules.model.verdict.Step;
import dev.banrules.report.act.ActDevice;
import dev.banrules.report.act.ActDocument;
import dev.banrules.report.act.ActHead;
import dev.banrules.report.act.ActReport;
import dev.banrules.report.fleet.ReportHead;
import dev.banrules.report.html.ActPage;
import dev.banrules.rules.BanRules;
import dev.banrules.rules.fleet.FleetAnswer;
import dev.banrules.rules.fleet.FleetAudit;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ban evidence}: one page on one act, for those to whom an organisation must show it. */
@Command(
    name = "evidence",
    description = {
      "Writes what can be shown of one act: its words and sources, whom it binds, which "
          + "devices are in scope and how far they were seen, findings with reasons, exemptions "
          + "and waivers."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  ban evidence --act us-2022-no-tiktok --output evidence.html fleet.jsonl",
      "  ban evidence --act ca-2023-tiktok --format json --waivers waivers.yaml fleet.jsonl"
    })
public final class EvidenceCommand implements Callable<Integer> {

  private static final int THREADS = Runtime.getRuntime().availableProcessors();

  private final Console console;

  @Option(
      names = "--act",
      required = true,
      paramLabel = "ID",
      description = "The act that bans state as `act`, or a ban's id.")
  private String act = "";

  @Option(
      names = "--format",
      paramLabel = "html|json",
      description = "html for people (default), json for programs.")
  private EvidenceFormat format = EvidenceFormat.HTML;

  @Mixin private CatalogOption catalogs = new CatalogOption();
  @Mixin private WaiverOption waivers = new WaiverOption();
  @Mixin private DateOption date = new DateOption();
  @Mixin private QuestionOptions question = new QuestionOptions();

  @Parameters(
      arity = "1..*",
      paramLabel = "DEVICE",
      description =
          "A profile, a fleet (one profile a line, or an array) or an inventory of another tool; -"
              + " for standard input.")
  private List<String> devices = new ArrayList<>();

  @Mixin private DeviceOptions reading = new DeviceOptions();

  private Status worst = Status.COMPLIANT;
  private boolean complete = true;
  private boolean answered;

  public EvidenceCommand(Console console) {
    this.console = console;
  }

  /** What came of one device, made in the thread that audits it. */
  private record Answer(
      InputDevice input,
      FleetAnswer<Supplier<InputDevice>> audit,
      ImmutableMap<Id<Ban>, Truth> scopes) {}

  @Override
  public Integer call() throws IOException {
    BanRules rules = new RulesInput(console).rules(catalogs, waivers);
    ImmutableList<Ban> bans = BansOfAct.of(act, rules.catalogs());
    LocalDate at = date.at(console);
    AuditOptions options = question.toAuditOptions(rules.catalogs(), console).build();
    ActReport report = report(head(rules, bans, at, options), console.printer());
    try (ProgressDisplay progress = new ProgressDisplay(console);
        Stream<Answer> answers =
            FleetAudit.of(rules)
                .withOptions(options)
                .withThreads(THREADS)
                .auditAll(
                    new Devices(console, reading, rules.catalogs()).all(devices),
                    device -> device.get().profile().orElseThrow(),
                    at,
                    answer -> answer(rules, bans, at, answer))) {
      for (Answer answer : (Iterable<Answer>) answers::iterator) {
        take(answer, report);
        progress.step();
      }
    }
    report.finish();
    if (!complete && !answered) {
      console.abandonFile(); // a report of no device would take the place of an earlier one
    }
    return complete ? ExitStatus.of(worst) : ExitStatus.ERROR;
  }

  private ActHead head(
      BanRules rules, ImmutableList<Ban> bans, LocalDate at, AuditOptions options) {
    return new ActHead(
        act,
        bans,
        BanRules::phase,
        new ReportHead(
            rules.catalogs(),
            rules.waivers(),
            at,
            options,
            Sets.immutableEnumSet(EnumSet.allOf(Status.class)),
            console.style().language(),
            ProgramVersion.text()));
  }

  private ActReport report(ActHead head, Writer out) {
    return switch (format) {
      case HTML -> new ActPage(head, out);
      case JSON -> new ActDocument(head, out);
    };
  }

  private static Answer answer(
      BanRules rules,
      ImmutableList<Ban> bans,
      LocalDate at,
      FleetAnswer<Supplier<InputDevice>> answer) {
    InputDevice input = answer.entry().get();
    ImmutableMap<Id<Ban>, Truth> scopes =
        input.profile().map(device -> scopes(rules, bans, at, device)).orElse(ImmutableMap.of());
    return new Answer(input, answer, scopes);
  }

  private static ImmutableMap<Id<Ban>, Truth> scopes(
      BanRules rules, ImmutableList<Ban> bans, LocalDate at, DeviceProfile device) {
    return bans.stream()
        .collect(
            toImmutableMap(
                Ban::id,
                ban -> rules.scope(device, ban.id(), at).map(Step::truth).orElse(Truth.NO)));
  }

  private void take(Answer answer, ActReport report) throws IOException {
    answer.input().messages().forEach(console::show);
    if (answer.input().profile().isEmpty()) {
      complete = false;
      report.addUnreadable(
          answer.input().messages().stream().map(Message::text).collect(Collectors.joining("; ")));
      return;
    }
    if (answer.audit().verdict().isEmpty()) {
      complete = false;
      RuntimeException failure = answer.audit().failure().orElseThrow();
      ErrorReporter.report(console, failure);
      report.addUnreadable(String.valueOf(failure.getMessage()));
      return;
    }
    ActDevice device =
        ActDevice.of(
            answer.input().profile().get(), answer.audit().verdict().get(), answer.scopes());
    if (device.isConcerned() && device.verdict().status().compareTo(worst) < 0) {
      worst = device.verdict().status();
    }
    answered = true;
    report.add(device);
  }
}
