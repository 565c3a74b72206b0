package dev.banrules.mdm.control.apple;

import dev.banrules.mdm.control.ControlLine;
import dev.banrules.mdm.control.Placement;
import dev.banrules.mdm.control.Reason;
import java.util.regex.Pattern;

/** What Apple's controls take for a bundle identifier and a team. */
final class AppleNames {

  private static final Pattern BUNDLE = Pattern.compile("[A-Za-z0-9_-]+(?:\\.[A-Za-z0-9_-]+)+");
  private static final Pattern TEAM = Pattern.compile("[A-Z0-9]{10}");

  private AppleNames() {}

  static Placement bundle(ControlLine line) {
    return line.isPattern()
        ? Placement.none(Reason.NO_PATTERNS)
        : Placement.wholeIf(BUNDLE.matcher(line.value()).matches(), Reason.UNFIT);
  }

  static boolean isTeam(String text) {
    return TEAM.matcher(text).matches();
  }
}
