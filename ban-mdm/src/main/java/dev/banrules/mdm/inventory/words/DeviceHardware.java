package dev.banrules.mdm.inventory.words;

import com.google.common.collect.ImmutableSet;
import dev.banrules.mdm.inventory.DeviceCollector;
import dev.banrules.mdm.inventory.walk.SourceRecord;
import dev.banrules.model.base.Characters;
import java.util.Locale;
import java.util.Optional;

/** The device itself, as a product of its maker. */
public final class DeviceHardware {

  /** Who makes every device that Apple's own formats are of. */
  public static final Optional<String> APPLE = Optional.of("Apple");

  /** What firmware says where its maker filled in nothing. */
  private static final ImmutableSet<String> NOTHING =
      ImmutableSet.of(
          "to be filled by o.e.m.",
          "system manufacturer",
          "system product name",
          "default string",
          "o.e.m.",
          "oem",
          "not specified",
          "not applicable",
          "not available",
          "unknown",
          "undefined",
          "none",
          "n/a");

  private DeviceHardware() {}

  /**
   * Adds the device itself, where something is stated of it.
   *
   * @param device the device
   * @param record what states it, for notes
   * @param maker who made it
   * @param model which of its maker's models it is
   */
  public static void add(
      DeviceCollector device, SourceRecord record, Optional<String> maker, Optional<String> model) {
    Optional<String> madeBy = maker.filter(DeviceHardware::says);
    Optional<String> name = model.filter(DeviceHardware::says);
    if (madeBy.isPresent() || name.isPresent()) {
      SoftwareDraft.of(record).hardware().publisher(madeBy).name(name).addTo(device);
    }
  }

  private static boolean says(String text) {
    String plain = Characters.fit(text).strip().toLowerCase(Locale.ROOT);
    return !plain.isEmpty() && !NOTHING.contains(plain);
  }
}
