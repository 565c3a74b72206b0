package dev.banrules.report.owner;

import dev.banrules.model.ban.Ban;
import dev.banrules.model.value.Truth;
import dev.banrules.model.verdict.Step;

/**
 * A ban that is about what a vendor makes, or about an application, whatever the device.
 *
 * @param ban the ban
 * @param step how its target was answered
 */
public record ReachedBan(Ban ban, Step step) {

  /** {@return whether it surely is} */
  public boolean isSure() {
    return step.truth() == Truth.YES;
  }
}
