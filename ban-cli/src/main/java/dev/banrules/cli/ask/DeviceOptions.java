package dev.banrules.cli.ask;

import dev.banrules.cli.console.Console;
import dev.banrules.cli.console.UsageException;
import dev.banrules.cli.input.ProfileInput;
import dev.banrules.cli.option.DeviceFactOptions;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.device.DeviceProfile;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which device is asked about: one with a profile, or one of which a few facts are stated. */
final class DeviceOptions {

  @Option(
      names = "--device",
      paramLabel = "DEVICE",
      description = "A profile; - for standard input. Or state facts of the device instead:")
  private Optional<String> profile = Optional.empty();

  @Mixin private DeviceFactOptions facts = new DeviceFactOptions();

  DeviceProfile toDevice(Console console, CatalogSet catalogs) {
    Optional<DeviceProfile> stated = facts.stated(catalogs, console);
    if (profile.isPresent() && stated.isPresent()) {
      throw new UsageException(
          "state the facts of a device in its profile, or in options, not in both");
    }
    if (profile.isPresent()) {
      return new ProfileInput(console, catalogs).one(profile.get());
    }
    return stated.orElseThrow(
        () ->
            new UsageException(
                "say which device: with `--device PROFILE`, or with what is known of it, as"
                    + " `--owner-kind government --owner-of US-TX`"));
  }
}
