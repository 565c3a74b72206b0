package dev.banrules.mdm.control.apple;

import com.dd.plist.NSArray;
import com.dd.plist.NSDictionary;
import com.dd.plist.NSObject;
import com.dd.plist.NSString;
import com.google.common.collect.ImmutableSet;
import dev.banrules.mdm.control.ControlContent;
import dev.banrules.mdm.control.ControlLine;
import dev.banrules.mdm.control.ControlWriter;
import dev.banrules.mdm.control.Placement;
import dev.banrules.mdm.control.Reason;
import dev.banrules.mdm.control.text.OneLine;
import dev.banrules.model.device.Platform;
import java.util.Locale;
import java.util.UUID;

/**
 * Writes a configuration profile with the payload {@code com.apple.applicationaccess}, which hides
 * applications on supervised iPhones and iPads and keeps them from starting. It removes none.
 */
public final class RestrictionsProfileWriter implements ControlWriter {

  private static final String RESTRICTIONS = "com.apple.applicationaccess";

  /** Called by the service loader. */
  public RestrictionsProfileWriter() {}

  @Override
  public String format() {
    return "apple-profile";
  }

  @Override
  public ImmutableSet<Platform> platforms() {
    return ImmutableSet.of(Platform.IOS, Platform.IPADOS);
  }

  @Override
  public Placement place(ControlLine line) {
    return line.isOf("apple") ? AppleNames.bundle(line) : Placement.none(Reason.NO_SUCH_FAMILY);
  }

  @Override
  public String write(ControlContent content) {
    String identifier = "dev.banrules." + content.idOfPurpose("profile");
    NSDictionary restrictions = new NSDictionary();
    restrictions.put("PayloadType", RESTRICTIONS);
    restrictions.put("PayloadVersion", 1);
    restrictions.put("PayloadIdentifier", identifier + ".restrictions");
    restrictions.put("PayloadUUID", text(content.idOfContent("restrictions")));
    restrictions.put("PayloadDisplayName", "Banned applications");
    restrictions.put(
        "blockedAppBundleIDs",
        new NSArray(
            content.lines().stream()
                .map(ControlLine::value)
                .map(NSString::new)
                .toArray(NSObject[]::new)));

    NSDictionary profile = new NSDictionary();
    profile.put("PayloadContent", new NSArray(restrictions));
    profile.put("PayloadType", "Configuration");
    profile.put("PayloadVersion", 1);
    profile.put("PayloadIdentifier", identifier);
    profile.put("PayloadUUID", text(content.idOfContent("profile")));
    profile.put(
        "PayloadDisplayName", OneLine.of("Banned applications: " + content.audience()));
    profile.put("PayloadDescription", description(content));
    profile.put("PayloadScope", "System");
    return profile.toXMLPropertyList().replace(System.lineSeparator(), "\n");
  }

  private static String description(ControlContent content) {
    return content.lines().isEmpty()
        ? "Nothing is banned."
        : OneLine.of(content.notice().both() + " (" + content.banIds() + ")");
  }

  private static String text(UUID id) {
    return id.toString().toUpperCase(Locale.ROOT);
  }
}
