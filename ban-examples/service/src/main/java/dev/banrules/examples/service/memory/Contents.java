package dev.banrules.examples.service.memory;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import dev.banrules.examples.service.store.ContentHash;
import dev.banrules.io.Profiles;
import dev.banrules.model.device.Coverage;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.device.LastUpdate;
import dev.banrules.model.device.Software;
import java.util.Optional;
import java.util.UUID;

/** What devices have in common, in the form in which it is kept once. */
final class Contents {

  /** A profile needs an id; this stands for any. */
  private static final String ANY_DEVICE = "any";

  private Contents() {}

  /** A text with its hash. */
  record Content(UUID hash, String text) {
    static Content of(String text) {
      return new Content(ContentHash.of(text), text);
    }
  }

  /** {@return the facts of a device, as a profile of any id without products} */
  static Content facts(DeviceProfile device) {
    return Content.of(
        Profiles.write(
            DeviceProfile.builder()
                .from(device)
                .id(ANY_DEVICE)
                .coverage(Coverage.COMPLETE)
                .software(ImmutableSet.of())
                .build()));
  }

  /**
   * {@return the products of a device, without the days on which they were installed and updated}
   */
  static ImmutableSet<Content> products(DeviceProfile device) {
    return device.software().stream()
        .map(product -> Content.of(Profiles.write(undated(product))))
        .collect(toImmutableSet());
  }

  private static Software undated(Software software) {
    return Software.builder()
        .from(software)
        .installedAt(Optional.empty())
        .lastUpdate(LastUpdate.notStated())
        .components(software.components().stream().map(Contents::undated).toList())
        .build();
  }
}
