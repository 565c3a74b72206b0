package dev.banrules.mdm.inventory.glpi;

import com.google.common.collect.ImmutableMap;
import dev.banrules.mdm.inventory.UnreadableInventoryException;
import dev.banrules.mdm.inventory.walk.SourceRecord;
import dev.banrules.mdm.inventory.walk.XmlListener;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Turns {@code REQUEST/CONTENT/SECTION} elements into the records that the JSON has. */
final class GlpiXml implements XmlListener {

  private static final int ENVELOPE = 2;
  private static final int SECTION = 3;
  private static final int VALUE = 4;

  private final String source;
  private final GlpiDevice device;
  private final Map<String, Integer> counts = new HashMap<>();
  private ObjectNode values = JsonNodeFactory.instance.objectNode();
  private boolean inContent;
  private int depth;

  GlpiXml(String source, GlpiDevice device) {
    this.source = source;
    this.device = device;
  }

  @Override
  public void start(String name, ImmutableMap<String, String> attributes) {
    depth++;
    if (depth == ENVELOPE) {
      inContent = name.equals("CONTENT");
    } else if (depth == SECTION) {
      values = JsonNodeFactory.instance.objectNode();
    }
  }

  @Override
  public void end(String name, String text) {
    String plain = name.toLowerCase(Locale.ROOT);
    if (depth == ENVELOPE && !inContent) {
      envelope(plain, text);
    } else if (depth == SECTION && inContent && GlpiDevice.isRead(plain)) {
      int index = counts.merge(plain, 1, Integer::sum) - 1;
      device.record(plain, SourceRecord.of(name + "[" + index + "]", values, device::note));
    } else if (depth == VALUE && inContent) {
      values.put(plain, text);
    }
    depth--;
  }

  private void envelope(String name, String text) {
    if (name.equals("query") && !text.equals("INVENTORY")) {
      throw UnreadableInventoryException.of(
          source, "is a `" + text + "`, not the inventory of a device");
    }
    device.envelope(name, text);
  }
}
