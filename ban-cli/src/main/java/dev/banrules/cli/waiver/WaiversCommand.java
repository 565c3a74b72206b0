package dev.banrules.cli.waiver;

import dev.banrules.cli.console.Console;
import dev.banrules.cli.console.ExitStatus;
import dev.banrules.cli.device.DeviceOptions;
import dev.banrules.cli.device.Devices;
import dev.banrules.cli.device.InputDevice;
import dev.banrules.cli.input.InputFiles;
import dev.banrules.cli.input.RulesInput;
import dev.banrules.cli.json.JsonLine;
import dev.banrules.cli.option.CatalogOption;
import dev.banrules.cli.option.DateOption;
import dev.banrules.cli.option.FormatOption;
import dev.banrules.io.Waivers;
import dev.banrules.io.document.Limits;
import dev.banrules.io.document.Source;
import dev.banrules.model.ban.Ban;
import dev.banrules.model.ban.Waiver;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.report.waiver.ListedWaiver;
import dev.banrules.report.waiver.WaiverText;
import dev.banrules.rules.BanRules;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ban waivers}: which waivers hold, for whom, until when, and which excuse nothing. */
@Command(
    name = "waivers",
    description = {
      "Lists waivers: which hold on a day, for which devices and bans, when they run out, "
          + "and which excuse nothing.",
      "With a fleet, also on how many of its devices each of them excuses something."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  ban waivers waivers.json",
      "  ban waivers waivers.json --fleet fleet.jsonl --at 2024-01-01"
    })
public final class WaiversCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private CatalogOption catalogs = new CatalogOption();
  @Mixin private DateOption date = new DateOption();
  @Mixin private FormatOption format = new FormatOption();

  @Option(
      names = "--fleet",
      paramLabel = "DEVICE",
      description = "Profiles or inventories to look at; repeatable; - for standard input.")
  private List<String> fleet = new ArrayList<>();

  @Mixin private DeviceOptions reading = new DeviceOptions();

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "Documents with waivers.")
  private List<String> files = new ArrayList<>();

  public WaiversCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    CatalogSet known = new RulesInput(console).catalogs(catalogs);
    Path[] paths = files.stream().map(InputFiles::path).toArray(Path[]::new);
    BanRules rules = BanRules.compile(known, Waivers.read(known, paths).value());
    List<Waiver> all =
        Waivers.read(Optional.empty(), Stream.of(paths).map(Source::of).toList(), Limits.defaults())
            .value();
    LocalDate at = date.at(console);
    ExcusedDevices excused = new ExcusedDevices();
    int status = fleet.isEmpty() ? ExitStatus.OK : audit(rules, at, excused);
    WaiverStates states = new WaiverStates(rules, at);
    List<ListedWaiver> listed =
        all.stream()
            .map(
                waiver ->
                    new ListedWaiver(
                        waiver,
                        states.of(waiver),
                        states.whyWithoutEffect(waiver),
                        fleet.isEmpty()
                            ? OptionalLong.empty()
                            : OptionalLong.of(excused.by(waiver))))
            .toList();
    console.print(
        format.isJson()
            ? WaiverText.sorted(listed).stream()
                .map(waiver -> json(waiver, known))
                .collect(Collectors.joining())
            : new WaiverText(known, console.style()).of(listed, at));
    return status;
  }

  private int audit(BanRules rules, LocalDate at, ExcusedDevices excused) {
    int status = ExitStatus.OK;
    try (Stream<Supplier<InputDevice>> devices =
        new Devices(console, reading, rules.catalogs()).all(fleet)) {
      for (Supplier<InputDevice> next : (Iterable<Supplier<InputDevice>>) devices::iterator) {
        InputDevice device = next.get();
        device.messages().forEach(console::show);
        if (device.profile().isEmpty()) {
          status = ExitStatus.ERROR;
        } else {
          excused.add(rules.audit(device.profile().get(), at));
        }
      }
    }
    return status;
  }

  private static String json(ListedWaiver listed, CatalogSet known) {
    Waiver waiver = listed.waiver();
    JsonLine out =
        new JsonLine()
            .put("waiver", waiver.id())
            .put("state", listed.state())
            .put("reason", listed.reason())
            .put("ban", waiver.ban())
            .put("title", known.ban(waiver.ban()).map(Ban::title))
            .put("exemption", waiver.exemption())
            .texts("devices", waiver.devices())
            .texts("owners", waiver.owners())
            .texts("applications", waiver.applications())
            .put("approvedBy", waiver.approvedBy())
            .put("from", waiver.from())
            .put("until", waiver.until());
    listed.devices().ifPresent(devices -> out.put("excusedDevices", devices));
    return out.put("excusesNothing", listed.excusesNothing()).toString();
  }
}
