package dev.banrules.mdm.inventory.sbom;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.banrules.mdm.inventory.DeviceCollector;
import dev.banrules.mdm.inventory.DeviceInventory;
import dev.banrules.mdm.inventory.DocumentStart;
import dev.banrules.mdm.inventory.InventoryReader;
import dev.banrules.mdm.inventory.InventorySource;
import dev.banrules.mdm.inventory.walk.JsonRecords;
import dev.banrules.mdm.inventory.walk.SourceRecord;
import dev.banrules.mdm.inventory.walk.XmlListener;
import dev.banrules.mdm.inventory.walk.XmlWalk;
import java.util.stream.Stream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Reads SWID tags in XML and CoSWID tags in JSON; one tag is one piece of software. */
public final class SwidReader implements InventoryReader {

  private static final String ROOT = "SoftwareIdentity";

  /** Called by the service loader. */
  public SwidReader() {}

  @Override
  public String format() {
    return "swid";
  }

  @Override
  public ImmutableSet<String> otherNames() {
    return ImmutableSet.of("coswid");
  }

  @Override
  public boolean recognises(DocumentStart start) {
    return start.hasXmlRoot(ROOT) || start.hasJson("tag-id") || start.hasJson("[].tag-id");
  }

  @Override
  public Stream<DeviceInventory> read(InventorySource source) {
    DeviceCollector device =
        DeviceCollector.of(source.name())
            .partial("a software tag describes one piece of software, not all of a device");
    if (source.start().isXml()) {
      Tag tag = new Tag();
      XmlWalk.through(source, tag);
      SwidTag.add(device, SourceRecord.of(ROOT, tag.values, device::note));
    } else {
      JsonRecords.in(source).forEach(tag -> SwidTag.add(device, tag.notingTo(device::note)));
    }
    return Stream.of(device.build());
  }

  /** Gathers an XML tag under the names of CoSWID's JSON. */
  private static final class Tag implements XmlListener {

    private static final ImmutableMap<String, String> NAMES =
        ImmutableMap.of("tagId", "tag-id", "name", "software-name", "version", "software-version");
    private static final ImmutableMap<String, String> ENTITY_NAMES =
        ImmutableMap.of("name", "entity-name", "regid", "reg-id");

    private final ObjectNode values = JsonNodeFactory.instance.objectNode();
    private final ArrayNode entities = values.putArray("entity");
    private final ArrayNode links = values.putArray("link");

    @Override
    public void start(String name, ImmutableMap<String, String> attributes) {
      switch (name) {
        case ROOT ->
            attributes.forEach((key, value) -> values.put(NAMES.getOrDefault(key, key), value));
        case "Entity" -> {
          ObjectNode entity = entities.addObject();
          attributes.forEach(
              (key, value) -> {
                if (key.equals("role")) {
                  ArrayNode roles = entity.putArray(key);
                  Splitter.on(' ').omitEmptyStrings().split(value).forEach(roles::add);
                } else {
                  entity.put(ENTITY_NAMES.getOrDefault(key, key), value);
                }
              });
        }
        case "Link" -> {
          ObjectNode link = links.addObject();
          attributes.forEach(link::put);
        }
        default -> {}
      }
    }

    @Override
    public void end(String name, String text) {}
  }
}
