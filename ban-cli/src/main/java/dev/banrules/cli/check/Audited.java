package dev.banrules.cli.check;

import dev.banrules.cli.device.InputDevice;
import dev.banrules.model.verdict.Verdict;
import java.util.Optional;

/**
 * A device and what was audited of it.
 *
 * @param device the device
 * @param verdict the verdict; empty where the device can't be read or audited
 */
record Audited(InputDevice device, Optional<Verdict> verdict) {}
