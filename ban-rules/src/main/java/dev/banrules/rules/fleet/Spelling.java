package dev.banrules.rules.fleet;

import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.device.Software;
import java.util.List;

/**
 * How profiles that are equal spell their identifiers. Many schemes ignore case, but the evidence
 * repeats identifiers as they were stated.
 */
final class Spelling {

  private Spelling() {}

  static boolean isSame(DeviceProfile one, DeviceProfile equal) {
    return isSame(one.software(), equal.software());
  }

  private static boolean isSame(List<Software> some, List<Software> equal) {
    for (int i = 0; i < some.size(); i++) {
      if (!isSame(some.get(i), equal.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSame(Software one, Software equal) {
    for (int i = 0; i < one.identifiers().size(); i++) {
      if (!one.identifiers().get(i).toString().equals(equal.identifiers().get(i).toString())) {
        return false;
      }
    }
    return isSame(one.components(), equal.components());
  }
}
