package dev.banrules.mdm.control.android;

import com.google.common.collect.ImmutableSet;
import dev.banrules.mdm.control.ControlContent;
import dev.banrules.mdm.control.ControlLine;
import dev.banrules.mdm.control.ControlWriter;
import dev.banrules.mdm.control.Notice;
import dev.banrules.mdm.control.Placement;
import dev.banrules.mdm.control.Reason;
import dev.banrules.mdm.control.text.JsonText;
import dev.banrules.mdm.control.text.OneLine;
import dev.banrules.model.device.Platform;
import java.util.regex.Pattern;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes a policy of the Android Management API: for company-owned devices, and for the personal
 * side of a company-owned device with a work profile.
 */
public final class ManagementApiWriter implements ControlWriter {

  /** The service refuses a short message that is longer. */
  private static final int LONGEST_SHORT_MESSAGE = 200;

  /** The service refuses a long message that is longer. */
  private static final int LONGEST_MESSAGE = 4096;

  private static final Pattern PACKAGE =
      Pattern.compile("[A-Za-z][A-Za-z0-9_]*(?:\\.[A-Za-z][A-Za-z0-9_]*)+");

  /** Called by the service loader. */
  public ManagementApiWriter() {}

  @Override
  public String format() {
    return "amapi";
  }

  @Override
  public ImmutableSet<Platform> platforms() {
    return ImmutableSet.of(Platform.ANDROID);
  }

  @Override
  public Placement place(ControlLine line) {
    if (!line.isOf("android")) {
      return Placement.none(Reason.NO_SUCH_FAMILY);
    }
    return line.isPattern()
        ? Placement.none(Reason.NO_PATTERNS)
        : Placement.wholeIf(PACKAGE.matcher(line.value()).matches(), Reason.UNFIT);
  }

  @Override
  public String write(ControlContent content) {
    ObjectNode policy = JsonText.object();
    block(policy.putArray("applications"), content);
    // Without it the service lets nothing be installed that the policy does not name.
    policy.put("playStoreMode", "BLACKLIST");
    ObjectNode personal = policy.putObject("personalUsagePolicies");
    personal.put("personalPlayStoreMode", "BLOCKLIST");
    block(personal.putArray("personalApplications"), content);
    policy.putObject("advancedSecurityOverrides").put("untrustedAppsPolicy", "DISALLOW_INSTALL");
    policy.putObject("statusReportingSettings").put("applicationReportsEnabled", true);
    if (!content.lines().isEmpty()) {
      Notice notice = content.notice();
      message(policy.putObject("shortSupportMessage"), notice, LONGEST_SHORT_MESSAGE);
      message(policy.putObject("longSupportMessage"), notice, LONGEST_MESSAGE);
    }
    return JsonText.of(policy);
  }

  private static void block(ArrayNode applications, ControlContent content) {
    for (ControlLine line : content.lines()) {
      applications.addObject().put("packageName", line.value()).put("installType", "BLOCKED");
    }
  }

  private static void message(ObjectNode message, Notice notice, int longest) {
    message.put("defaultMessage", OneLine.of(notice.english(), longest));
    message.putObject("localizedMessages").put("fr", OneLine.of(notice.french(), longest));
  }
}
