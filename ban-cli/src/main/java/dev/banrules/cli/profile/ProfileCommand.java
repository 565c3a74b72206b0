package dev.banrules.cli.profile;

import dev.banrules.cli.console.Console;
import dev.banrules.cli.console.ExitStatus;
import dev.banrules.cli.device.DeviceOptions;
import dev.banrules.cli.device.Devices;
import dev.banrules.cli.device.InputDevice;
import dev.banrules.cli.input.RulesInput;
import dev.banrules.cli.option.CatalogOption;
import dev.banrules.io.Profiles;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code ban profile}: what was read of devices. */
@Command(
    name = "profile",
    description = {
      "Writes what was read of devices as profiles, one a line of JSON: each with its "
          + "facts and its software, at the positions that verdicts name."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  ban profile intune.json > fleet.jsonl",
      "  ban profile apps.json system.json --same-device --profile facts.json"
    })
public final class ProfileCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private CatalogOption catalogs = new CatalogOption();

  @Parameters(
      arity = "1..*",
      paramLabel = "DEVICE",
      description = "An inventory, a profile or a fleet; - for standard input.")
  private List<String> devices = new ArrayList<>();

  @Mixin private DeviceOptions reading = new DeviceOptions();

  public ProfileCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    int status = ExitStatus.OK;
    try (Stream<Supplier<InputDevice>> all =
        new Devices(console, reading, new RulesInput(console).catalogs(catalogs)).all(devices)) {
      for (Supplier<InputDevice> next : (Iterable<Supplier<InputDevice>>) all::iterator) {
        InputDevice device = next.get();
        device.messages().forEach(console::show);
        if (device.profile().isPresent()) {
          console.print(Profiles.write(device.profile().get()) + "\n");
        } else {
          status = ExitStatus.ERROR;
        }
      }
    }
    return status;
  }
}
