package dev.banrules.mdm.control.apple;

import com.dd.plist.NSArray;
import com.dd.plist.NSDictionary;
import dev.banrules.mdm.control.ControlContent;
import dev.banrules.mdm.control.text.OneLine;
import java.util.Locale;
import java.util.UUID;

/** A configuration profile with one payload. */
public final class ConfigurationProfile {

  private ConfigurationProfile() {}

  /**
   * {@return the profile}
   *
   * @param content the lines that it is made of; they give its identifiers and its description
   * @param type the payload's type
   * @param settings the payload's own keys
   */
  public static String of(ControlContent content, String type, NSDictionary settings) {
    // An identifier that stays lets a new profile take the place of the old one.
    String identifier = "dev.banrules." + content.idOfPurpose(type);
    NSDictionary payload = new NSDictionary();
    payload.put("PayloadType", type);
    payload.put("PayloadVersion", 1);
    payload.put("PayloadIdentifier", identifier + ".payload");
    payload.put("PayloadUUID", text(content.idOfContent(type + " payload")));
    payload.put("PayloadDisplayName", "Banned applications");
    payload.putAll(settings);

    NSDictionary profile = new NSDictionary();
    profile.put("PayloadContent", new NSArray(payload));
    profile.put("PayloadType", "Configuration");
    profile.put("PayloadVersion", 1);
    profile.put("PayloadIdentifier", identifier);
    profile.put("PayloadUUID", text(content.idOfContent(type)));
    profile.put("PayloadDisplayName", OneLine.of("Banned applications: " + content.audience()));
    profile.put("PayloadDescription", description(content));
    profile.put("PayloadScope", "System");
    return profile.toXMLPropertyList().replace(System.lineSeparator(), "\n") + "\n";
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
