package dev.banrules.mdm.control.browser;

import dev.banrules.mdm.control.ControlContent;
import dev.banrules.mdm.control.ControlLine;
import dev.banrules.mdm.control.Placement;
import dev.banrules.mdm.control.Reason;
import dev.banrules.mdm.control.text.JsonText;
import dev.banrules.mdm.control.text.OneLine;
import java.util.regex.Pattern;
import tools.jackson.databind.node.ObjectNode;

/** The policy that removes extensions, and says why to whoever tries to install one again. */
final class ExtensionSettings {

  /** Browsers cut a message that is longer. */
  private static final int LONGEST_MESSAGE = 1000;

  private static final Pattern EXTENSION = Pattern.compile("[a-p]{32}");

  private ExtensionSettings() {}

  static Placement place(ControlLine line) {
    if (!line.isOf("chrome")) {
      return Placement.none(Reason.NO_SUCH_FAMILY);
    }
    return line.isPattern()
        ? Placement.none(Reason.NO_PATTERNS)
        : Placement.wholeIf(EXTENSION.matcher(line.value()).matches(), Reason.UNFIT);
  }

  static String write(ControlContent content) {
    ObjectNode policy = JsonText.object();
    ObjectNode settings = policy.putObject("ExtensionSettings");
    for (ControlLine line : content.lines()) {
      ObjectNode extension = settings.putObject(line.value());
      extension.put("installation_mode", "removed");
      extension.put(
          "blocked_install_message",
          OneLine.of(content.notice(line).both() + " (" + line.banIds() + ")", LONGEST_MESSAGE));
    }
    return JsonText.of(policy);
  }
}
