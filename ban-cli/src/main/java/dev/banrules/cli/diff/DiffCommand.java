package dev.banrules.cli.diff;

import dev.banrules.cli.console.Console;
import dev.banrules.cli.console.ExitStatus;
import dev.banrules.cli.device.DeviceOptions;
import dev.banrules.cli.device.Devices;
import dev.banrules.cli.device.InputDevice;
import dev.banrules.cli.input.RulesInput;
import dev.banrules.cli.option.DateOption;
import dev.banrules.cli.option.FormatOption;
import dev.banrules.cli.option.QuestionOptions;
import dev.banrules.cli.option.WaiverOption;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.verdict.AuditOptions;
import dev.banrules.model.verdict.Verdict;
import dev.banrules.report.catalog.CatalogChanges;
import dev.banrules.report.verdict.VerdictChange;
import dev.banrules.rules.BanRules;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ban diff}: what changed between two states of a catalog, and whose verdict changes. */
@Command(
    name = "diff",
    description =
        "Compares two catalogs. With a fleet, also shows the devices whose verdict changes.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  ban diff old.yaml new.yaml",
      "  ban diff old new --fleet fleet.jsonl --at 2024-01-01"
    })
public final class DiffCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private WaiverOption waivers = new WaiverOption();
  @Mixin private DateOption date = new DateOption();
  @Mixin private QuestionOptions question = new QuestionOptions();
  @Mixin private FormatOption format = new FormatOption();

  @Option(
      names = "--fleet",
      paramLabel = "DEVICE",
      description =
          "Profiles or inventories to compare the verdicts of; repeatable; - for standard input.")
  private List<String> fleet = new ArrayList<>();

  @Mixin private DeviceOptions reading = new DeviceOptions();

  @Parameters(index = "0", paramLabel = "OLD", description = "A catalog, or a folder of catalogs.")
  private String oldName = "";

  @Parameters(index = "1", paramLabel = "NEW", description = "A catalog, or a folder of catalogs.")
  private String newName = "";

  public DiffCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    RulesInput input = new RulesInput(console);
    CatalogSet before = input.catalogs(List.of(oldName));
    CatalogSet after = input.catalogs(List.of(newName));
    console.print(format.isJson() ? EntryChanges.between(before, after) : text(before, after));
    if (fleet.isEmpty()) {
      return ExitStatus.OK;
    }
    if (!format.isJson()) {
      console.print("\n");
    }
    return compare(input.rules(before, waivers), input.rules(after, waivers));
  }

  private String text(CatalogSet before, CatalogSet after) {
    return new CatalogChanges(before, after, BanRules::phase, console.style()).text();
  }

  private int compare(BanRules before, BanRules after) {
    LocalDate at = date.at(console);
    AuditOptions options = question.toAuditOptions(after.catalogs(), console).build();
    long read = 0;
    long unreadable = 0;
    long changed = 0;
    try (Stream<Supplier<InputDevice>> devices =
        new Devices(console, reading, after.catalogs()).all(fleet)) {
      for (Supplier<InputDevice> next : (Iterable<Supplier<InputDevice>>) devices::iterator) {
        InputDevice input = next.get();
        input.messages().forEach(console::show);
        if (input.profile().isEmpty()) {
          unreadable++;
          continue;
        }
        read++;
        DeviceProfile device = input.profile().get();
        Verdict old = before.audit(device, at, options);
        Verdict now = after.audit(device, at, options);
        Optional<String> change =
            format.isJson()
                ? VerdictChanges.between(old, now)
                : VerdictChange.text(device, old, now, console.style());
        change.ifPresent(console::print);
        changed += change.isPresent() ? 1 : 0;
      }
    }
    if (!format.isJson()) {
      console.print(VerdictChange.summary(changed, read, at, console.style()));
    }
    return unreadable > 0 ? ExitStatus.ERROR : ExitStatus.OK;
  }
}
