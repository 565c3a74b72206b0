package dev.banrules.mdm.control;

import com.google.common.collect.ImmutableSet;

/** What a control acts on. A line that names something else belongs to another control. */
public enum ActsOn {
  /** Software that is installed on devices. */
  SOFTWARE,
  /** Extensions of a browser. */
  EXTENSIONS,
  /** Hosts that devices look up. */
  HOSTS;

  /** Schemes that name software in inventories and reports of weaknesses, and not on a device. */
  private static final ImmutableSet<String> OF_NO_CONTROL = ImmutableSet.of("cpe", "purl");

  /** Whether a control of this kind could never express a line, whatever its format. */
  boolean leavesToOthers(ControlLine line) {
    return isOfNoControl(line) || kindOf(line) != this;
  }

  private static boolean isOfNoControl(ControlLine line) {
    return OF_NO_CONTROL.stream().anyMatch(line::isOf);
  }

  private static ActsOn kindOf(ControlLine line) {
    if (line.host().isPresent() || line.isOf("domain")) {
      return HOSTS;
    }
    return line.isOf("chrome") ? EXTENSIONS : SOFTWARE;
  }
}
