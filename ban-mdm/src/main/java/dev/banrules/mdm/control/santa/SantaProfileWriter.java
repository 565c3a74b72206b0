package dev.banrules.mdm.control.santa;

import com.dd.plist.NSArray;
import com.dd.plist.NSDictionary;
import com.dd.plist.NSObject;
import com.google.common.collect.ImmutableSet;
import dev.banrules.mdm.control.ControlContent;
import dev.banrules.mdm.control.ControlLine;
import dev.banrules.mdm.control.ControlWriter;
import dev.banrules.mdm.control.Placement;
import dev.banrules.mdm.control.apple.ConfigurationProfile;
import dev.banrules.model.device.Platform;

/** Writes a configuration profile with static rules of Santa, for Macs without a sync server. */
public final class SantaProfileWriter implements ControlWriter {

  /** Called by the service loader. */
  public SantaProfileWriter() {}

  @Override
  public String format() {
    return "santa-profile";
  }

  @Override
  public ImmutableSet<Platform> platforms() {
    return SantaRule.PLATFORMS;
  }

  @Override
  public Placement place(ControlLine line) {
    return SantaRule.place(line);
  }

  @Override
  public String write(ControlContent content) {
    NSDictionary settings = new NSDictionary();
    settings.put(
        "StaticRules",
        new NSArray(
            SantaRule.of(content).stream().map(SantaProfileWriter::rule).toArray(NSObject[]::new)));
    return ConfigurationProfile.of(content, "com.northpolesec.santa", settings);
  }

  private static NSDictionary rule(SantaRule rule) {
    NSDictionary keys = new NSDictionary();
    rule.keys().forEach(keys::put);
    return keys;
  }
}
