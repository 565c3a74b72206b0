package dev.banrules.mdm.control.santa;

import com.google.common.collect.ImmutableSet;
import dev.banrules.mdm.control.ControlContent;
import dev.banrules.mdm.control.ControlLine;
import dev.banrules.mdm.control.ControlWriter;
import dev.banrules.mdm.control.Placement;
import dev.banrules.mdm.control.text.JsonText;
import dev.banrules.model.device.Platform;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes the rules that a sync server hands to Santa. */
public final class SantaSyncWriter implements ControlWriter {

  /** Called by the service loader. */
  public SantaSyncWriter() {}

  @Override
  public String format() {
    return "santa";
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
    ObjectNode download = JsonText.object();
    ArrayNode rules = download.putArray("rules");
    for (SantaRule rule : SantaRule.of(content)) {
      rule.keys().forEach(rules.addObject()::put);
    }
    download.put("cursor", "");
    return JsonText.of(download);
  }
}
