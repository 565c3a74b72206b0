package dev.banrules.rules.fleet;

import com.google.common.collect.ImmutableList;
import dev.banrules.model.device.Coverage;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.device.LastUpdate;
import dev.banrules.model.device.Software;
import dev.banrules.model.software.Identifier;
import java.util.Optional;

/** What of profiles is the same on many devices, and about what that takes in memory. */
final class ProfileParts {

  private static final String NO_ID = "-";

  /** About what a value with its optional parts takes, texts left aside, in bytes. */
  private static final int BYTES_OF_VALUE = 200;

  private static final int BYTES_OF_RELEASE = 60;
  private static final int BYTES_OF_TEXT = 56;

  private ProfileParts() {}

  /** A product without its events, as which it is on many devices. */
  static Software product(Software product) {
    return Software.builder()
        .from(product)
        .installedAt(Optional.empty())
        .lastUpdate(LastUpdate.notStated())
        .components(product.components().stream().map(ProfileParts::product).toList())
        .build();
  }

  /** The facts of a device, which many devices share. */
  static DeviceProfile facts(DeviceProfile profile) {
    return DeviceProfile.builder()
        .from(profile)
        .id(NO_ID)
        .coverage(Coverage.COMPLETE)
        .software(ImmutableList.of())
        .build();
  }

  /** The facts of a device, together with its id. */
  static DeviceProfile device(String id, DeviceProfile facts) {
    return DeviceProfile.builder().from(facts).id(id).build();
  }

  static long bytesOfProduct(Software product) {
    long bytes = BYTES_OF_VALUE;
    bytes += bytesOf(product.name()) + bytesOf(product.publisher());
    bytes += bytesOf(product.version()) + bytesOf(product.edition());
    for (Identifier identifier : product.identifiers()) {
      bytes += BYTES_OF_TEXT + bytesOf(identifier.toString());
    }
    for (Software component : product.components()) {
      bytes += bytesOfProduct(component);
    }
    return bytes;
  }

  static long bytesOfRelease(Release release) {
    long bytes = BYTES_OF_RELEASE + bytesOf(release.version()) + bytesOf(release.edition());
    for (Identifier digest : release.digests()) {
      bytes += BYTES_OF_TEXT + bytesOf(digest.toString());
    }
    return bytes;
  }

  static long bytesOfFacts(DeviceProfile facts) {
    return BYTES_OF_VALUE + bytesOf(facts.toString());
  }

  static long bytesOf(String text) {
    return BYTES_OF_TEXT + 2L * text.length();
  }

  private static long bytesOf(Optional<String> text) {
    return text.map(ProfileParts::bytesOf).orElse(0L);
  }
}
