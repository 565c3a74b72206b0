package dev.banrules.cli.check;

import dev.banrules.cli.device.InputDevice;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.verdict.Verdict;
import dev.banrules.rules.fleet.FleetAnswer;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * The answer to one device of an input.
 *
 * @param device the device
 * @param verdict the verdict; empty where the device can't be read or audited
 * @param text the verdict as it is printed; empty where there is none
 * @param failure why a device that can be read has no verdict
 */
record DeviceAnswer(
    InputDevice device,
    Optional<Verdict> verdict,
    String text,
    Optional<RuntimeException> failure) {

  /** Writes the verdict too: that takes longer than the audit, so many threads do it. */
  static DeviceAnswer of(
      FleetAnswer<Supplier<InputDevice>> answer,
      UnaryOperator<Audited> disclose,
      BiFunction<Verdict, DeviceProfile, String> writer) {
    Audited shown = disclose.apply(new Audited(answer.entry().get(), answer.verdict()));
    InputDevice device = shown.device();
    if (device.profile().isEmpty()) {
      return new DeviceAnswer(device, Optional.empty(), "", Optional.empty());
    }
    String text =
        shown.verdict().map(verdict -> writer.apply(verdict, device.profile().get())).orElse("");
    return new DeviceAnswer(device, shown.verdict(), text, answer.failure());
  }
}
