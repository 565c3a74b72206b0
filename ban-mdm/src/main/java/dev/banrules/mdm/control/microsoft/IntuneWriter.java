package dev.banrules.mdm.control.microsoft;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.banrules.mdm.control.ControlContent;
import dev.banrules.mdm.control.ControlLine;
import dev.banrules.mdm.control.ControlWriter;
import dev.banrules.mdm.control.Placement;
import dev.banrules.mdm.control.Reason;
import dev.banrules.mdm.control.text.JsonText;
import dev.banrules.mdm.control.text.OneLine;
import dev.banrules.model.device.Platform;
import dev.banrules.model.software.Vendor;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes requests to Microsoft Graph, as one batch: compliance policies with restricted
 * applications for iPhones, iPads and Android, and for company-owned Android devices with a work
 * profile the applications that are blocked on the personal side.
 */
public final class IntuneWriter implements ControlWriter {

  private static final String COMPLIANCE = "/deviceManagement/deviceCompliancePolicies";
  private static final String CONFIGURATION = "/deviceManagement/deviceConfigurations";

  /** Called by the service loader. */
  public IntuneWriter() {}

  @Override
  public String format() {
    return "intune";
  }

  @Override
  public ImmutableSet<Platform> platforms() {
    return ImmutableSet.of(Platform.ANDROID, Platform.IOS, Platform.IPADOS);
  }

  @Override
  public Placement place(ControlLine line) {
    if (!line.isOf("android") && !line.isOf("apple")) {
      return Placement.none(Reason.NO_SUCH_FAMILY);
    }
    return Placement.wholeIf(!line.isPattern(), Reason.NO_PATTERNS);
  }

  @Override
  public String write(ControlContent content) {
    ObjectNode batch = JsonText.object();
    ArrayNode requests = batch.putArray("requests");
    ImmutableList<ControlLine> apple = content.linesOf("apple");
    ImmutableList<ControlLine> android = content.linesOf("android");
    if (!apple.isEmpty()) {
      ObjectNode policy = request(requests, COMPLIANCE, "iosCompliancePolicy", content);
      applications(policy.putArray("restrictedApps"), apple);
      markNotCompliant(policy);
    }
    if (!android.isEmpty()) {
      ObjectNode policy = request(requests, COMPLIANCE, "androidCompliancePolicy", content);
      applications(policy.putArray("restrictedApps"), android);
      markNotCompliant(policy);
      ObjectNode personal =
          request(requests, CONFIGURATION, "androidDeviceOwnerGeneralDeviceConfiguration", content);
      personal.put("personalProfilePersonalPlayStoreMode", "blockedApps");
      applications(personal.putArray("personalProfilePersonalApplications"), android);
    }
    return JsonText.of(batch);
  }

  private static ObjectNode request(
      ArrayNode requests, String url, String type, ControlContent content) {
    ObjectNode request = requests.addObject();
    request.put("id", String.valueOf(requests.size()));
    request.put("method", "POST");
    request.put("url", url);
    request.putObject("headers").put("Content-Type", "application/json");
    ObjectNode body = request.putObject("body");
    body.put("@odata.type", "#microsoft.graph." + type);
    body.put("displayName", OneLine.of("Banned applications: " + content.audience()));
    body.put(
        "description", OneLine.of(content.notice().both() + " (" + content.banIds() + ")", 1000));
    return body;
  }

  private static void applications(ArrayNode applications, ImmutableList<ControlLine> lines) {
    for (ControlLine line : lines) {
      ObjectNode item = applications.addObject();
      item.put("@odata.type", "microsoft.graph.appListItem");
      item.put("name", OneLine.of(line.name()));
      line.vendor().map(Vendor::name).ifPresent(name -> item.put("publisher", OneLine.of(name)));
      storeAddress(line, item);
      item.put("appId", line.value());
    }
  }

  private static void storeAddress(ControlLine line, ObjectNode item) {
    ImmutableList<String> inStore = line.known("apple-store");
    if (line.isOf("apple") && inStore.size() == 1) {
      item.put("appStoreUrl", "https://apps.apple.com/app/id" + inStore.get(0));
    }
  }

  /** Graph refuses a policy that does not say what happens; the rule's name is a fixed word. */
  private static void markNotCompliant(ObjectNode policy) {
    ObjectNode rule = policy.putArray("scheduledActionsForRule").addObject();
    rule.put("ruleName", "PasswordRequired");
    rule.putArray("scheduledActionConfigurations")
        .addObject()
        .put("actionType", "block")
        .put("gracePeriodHours", 0)
        .put("notificationTemplateId", "");
  }
}
