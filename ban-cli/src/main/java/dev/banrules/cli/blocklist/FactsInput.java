package dev.banrules.cli.blocklist;

import dev.banrules.cli.console.Console;
import dev.banrules.cli.console.UsageException;
import dev.banrules.cli.input.ProfileInput;
import dev.banrules.cli.option.DeviceFactOptions;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.device.DeviceProfile;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** For which devices the list is: those of a profile, or of a few facts that are stated. */
final class FactsInput {

  @Parameters(
      paramLabel = "FACTS",
      arity = "0..1",
      description =
          "A profile with the facts of the devices; its id and software are not used. - for"
              + " standard input. Or state the facts instead:")
  private Optional<String> profile = Optional.empty();

  @Mixin private DeviceFactOptions facts = new DeviceFactOptions();

  DeviceProfile toFacts(Console console, CatalogSet catalogs) {
    Optional<DeviceProfile> stated = facts.stated(catalogs, console);
    if (profile.isPresent() && stated.isPresent()) {
      throw new UsageException(
          "state the facts of the devices in a profile, or in options, not in both");
    }
    if (profile.isPresent()) {
      return new ProfileInput(console, catalogs).one(profile.get());
    }
    return stated.orElseThrow(
        () ->
            new UsageException(
                "say for which devices: FACTS, a profile, or what is known of them, as"
                    + " `--owner-kind government --owner-of CA --form-factor phone`"));
  }
}
