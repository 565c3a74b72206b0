package dev.banrules.benchmarks;

import com.google.common.collect.ImmutableSet;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.device.OwnerKind;
import java.util.Optional;

/**
 * What a {@link FlatBan} asks of a device.
 *
 * @param governments the owner where it is a government, and those of which it is a body; empty
 *     otherwise
 * @param formFactor its form factor
 * @param today the date of the audit, as a number of days since 1970
 */
record FlatDevice(ImmutableSet<String> governments, String formFactor, long today) {

  static FlatDevice of(DeviceProfile device) {
    return new FlatDevice(
        device.owner().kind().equals(Optional.of(OwnerKind.GOVERNMENT))
            ? governmentsOf(device.owner().affiliation().orElseThrow().code())
            : ImmutableSet.of(),
        device.formFactor().orElseThrow().name(),
        BenchmarkWorld.AT.toEpochDay());
  }

  private static ImmutableSet<String> governmentsOf(String owner) {
    ImmutableSet.Builder<String> governments = ImmutableSet.builder();
    for (int end = owner.length(); end > 0; end = owner.lastIndexOf('/', end - 1)) {
      governments.add(owner.substring(0, end));
    }
    return governments.build();
  }

  boolean isCoveredBy(FlatBan ban) {
    return today >= ban.effective()
        && governments.contains(ban.government())
        && (ban.formFactors().isEmpty() || ban.formFactors().contains(formFactor));
  }
}
