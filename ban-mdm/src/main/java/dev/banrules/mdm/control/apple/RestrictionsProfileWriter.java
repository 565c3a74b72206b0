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
import dev.banrules.model.device.Platform;

/**
 * Writes a configuration profile with the payload {@code com.apple.applicationaccess}, which hides
 * applications on supervised iPhones and iPads and keeps them from starting. It removes none.
 */
public final class RestrictionsProfileWriter implements ControlWriter {

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
    NSDictionary settings = new NSDictionary();
    settings.put(
        "blockedAppBundleIDs",
        new NSArray(
            content.lines().stream()
                .map(ControlLine::value)
                .map(NSString::new)
                .toArray(NSObject[]::new)));
    return ConfigurationProfile.of(content, "com.apple.applicationaccess", settings);
  }
}
