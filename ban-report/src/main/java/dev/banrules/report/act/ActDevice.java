package dev.banrules.report.act;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.banrules.model.ban.Ban;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.value.Id;
import dev.banrules.model.value.Truth;
import dev.banrules.model.verdict.Finding;
import dev.banrules.model.verdict.Verdict;

/**
 * A device, and what the act means for it.
 *
 * @param device its profile
 * @param verdict the verdict, with the findings of the act's bans alone
 * @param scopes whether the device is in scope of each of the bans
 */
public record ActDevice(
    DeviceProfile device, Verdict verdict, ImmutableMap<Id<Ban>, Truth> scopes) {

  /** Checks that nothing is null. */
  public ActDevice {
    requireNonNull(device, "device");
    requireNonNull(verdict, "verdict");
    requireNonNull(scopes, "scopes");
  }

  /**
   * {@return a device of which the findings of other bans are left aside}
   *
   * @param device its profile
   * @param whole the verdict with all findings
   * @param scopes whether the device is in scope of each ban of the act
   */
  public static ActDevice of(
      DeviceProfile device, Verdict whole, ImmutableMap<Id<Ban>, Truth> scopes) {
    ImmutableList<Finding> own =
        whole.findings().stream()
            .filter(finding -> scopes.containsKey(finding.ban()))
            .collect(ImmutableList.toImmutableList());
    return new ActDevice(device, Verdict.builder().from(whole).findings(own).build(), scopes);
  }

  /** {@return whether the act concerns the device: surely, possibly, or by a finding} */
  public boolean isConcerned() {
    return !verdict.findings().isEmpty()
        || scopes.values().stream().anyMatch(truth -> truth != Truth.NO);
  }
}
