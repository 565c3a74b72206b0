package dev.banrules.mdm.inventory.microsoft;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import dev.banrules.mdm.inventory.DeviceCollector;
import dev.banrules.mdm.inventory.walk.SourceRecord;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Follows the lines of {@code reg export} and makes a record of each key below Uninstall. */
final class RegistryFile {

  private static final Pattern KEY =
      Pattern.compile("\\[(?:.*\\\\)?Uninstall\\\\([^\\\\]+)\\]", Pattern.CASE_INSENSITIVE);
  private static final Pattern VALUE = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*+)\"=(.*)");
  private static final Pattern TEXT = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*+)\"\\s*");
  private static final Pattern ESCAPE = Pattern.compile("\\\\(.)");
  private static final String EXPANDABLE = "hex(2):";

  private final DeviceCollector device;
  private final StringBuilder continued = new StringBuilder();
  private ObjectNode values = JsonNodeFactory.instance.objectNode();
  private String position = "";

  RegistryFile(DeviceCollector device) {
    this.device = device;
  }

  void line(int number, String line) {
    String text = line.strip();
    if (text.endsWith("\\") && !text.endsWith("\"")) {
      continued.append(text, 0, text.length() - 1);
      return;
    }
    String whole = continued + text;
    continued.setLength(0);
    if (whole.startsWith("[")) {
      key(number, whole);
    } else if (!position.isEmpty()) {
      value(whole);
    }
  }

  private void key(int number, String line) {
    end();
    Matcher key = KEY.matcher(line);
    if (key.matches()) {
      position = "line " + number;
      values = JsonNodeFactory.instance.objectNode().put(UninstallEntry.KEY, key.group(1));
    }
  }

  private void value(String line) {
    Matcher value = VALUE.matcher(line);
    if (!value.matches()) {
      return;
    }
    String name = unescaped(value.group(1));
    String data = value.group(2);
    Matcher text = TEXT.matcher(data);
    if (text.matches()) {
      values.put(name, unescaped(text.group(1)));
    } else if (data.startsWith(EXPANDABLE)) {
      values.put(name, wide(data.substring(EXPANDABLE.length())));
    }
  }

  /** Ends the key that is open, if one is. */
  void end() {
    if (!position.isEmpty()) {
      UninstallEntry.add(device, SourceRecord.of(position, values, device::note));
    }
    position = "";
  }

  private static String unescaped(String text) {
    return ESCAPE.matcher(text).replaceAll("$1");
  }

  /** Turns UTF-16 bytes, little end first, into text. */
  private static String wide(String bytes) {
    StringBuilder hexadecimal = new StringBuilder();
    for (String each : Splitter.on(',').trimResults().omitEmptyStrings().split(bytes)) {
      hexadecimal.append(each);
    }
    String digits = CharMatcher.anyOf("0123456789abcdefABCDEF").retainFrom(hexadecimal);
    byte[] decoded = new byte[digits.length() / 2];
    for (int i = 0; i < decoded.length; i++) {
      decoded[i] = (byte) Integer.parseInt(digits.substring(2 * i, 2 * i + 2), 16);
    }
    String text = new String(decoded, StandardCharsets.UTF_16LE);
    return CharMatcher.is('\0').trimTrailingFrom(text);
  }
}
