package dev.banrules.examples.service.parameter;

import com.google.common.collect.ImmutableList;
import dev.banrules.io.document.StatedFacts;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.device.FormFactor;
import dev.banrules.model.device.Owner;
import dev.banrules.model.device.OwnerKind;
import dev.banrules.model.device.Platform;
import dev.banrules.model.value.InvalidValueException;
import java.util.Optional;

/** Facts of devices, for what the devices do not state themselves. */
public final class FactParameters {

  /** Their names. */
  public static final ImmutableList<String> NAMES =
      ImmutableList.of(
          "owner-kind",
          "owner-of",
          "owner-sector",
          "platform",
          "form-factor",
          "location",
          "contracts-with",
          "enrolled-with",
          "network",
          "purpose");

  private FactParameters() {}

  /** {@return the facts, or empty where none is stated} */
  public static Optional<DeviceProfile> read(Parameters parameters, CatalogSet catalogs) {
    try {
      DeviceProfile facts = profile(parameters, new Places(parameters, catalogs));
      return facts.equals(DeviceProfile.builder().id(StatedFacts.NO_ID).build())
          ? Optional.empty()
          : Optional.of(facts);
    } catch (InvalidValueException e) {
      parameters.wrong(String.valueOf(e.getMessage()));
      return Optional.empty();
    }
  }

  private static DeviceProfile profile(Parameters parameters, Places places) {
    return DeviceProfile.builder()
        .id(StatedFacts.NO_ID)
        .owner(
            new Owner(
                parameters.word("owner-kind", OwnerKind.class),
                places.one("owner-of"),
                parameters.text("owner-sector")))
        .platform(parameters.word("platform", Platform.class))
        .formFactor(parameters.word("form-factor", FormFactor.class))
        .location(places.all("location"))
        .contractsWith(places.all("contracts-with"))
        .enrolledWith(places.all("enrolled-with"))
        .networks(places.all("network"))
        .purposes(parameters.texts("purpose"))
        .build();
  }
}
