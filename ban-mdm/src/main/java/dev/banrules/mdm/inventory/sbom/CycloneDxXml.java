package dev.banrules.mdm.inventory.sbom;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.banrules.mdm.inventory.walk.SourceRecord;
import dev.banrules.mdm.inventory.walk.XmlListener;
import java.util.ArrayDeque;
import java.util.Deque;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * Turns the elements of CycloneDX's XML into the objects that its JSON has, one top-level component
 * at a time.
 */
final class CycloneDxXml implements XmlListener {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final String METADATA = "metadata";
  private static final String COMPONENTS = "components";
  private static final String COMPOSITIONS = "compositions";
  private static final ImmutableSet<String> LISTS =
      ImmutableSet.of(COMPONENTS, "authors", "hashes", "properties", "lifecycles");
  private static final ImmutableSet<String> READ =
      ImmutableSet.of(METADATA, COMPONENTS, COMPOSITIONS);
  private static final int SECTION = 2;

  private final CycloneDxBill bill;
  private final Deque<JsonNode> open = new ArrayDeque<>();
  private String section = "";
  private int depth;
  private int count;

  CycloneDxXml(CycloneDxBill bill) {
    this.bill = bill;
  }

  @Override
  public void start(String name, ImmutableMap<String, String> attributes) {
    depth++;
    if (depth == SECTION) {
      section = name;
    }
    if (!isRead()) {
      return;
    }
    if (LISTS.contains(name)) {
      open.push(NODES.arrayNode());
    } else {
      ObjectNode object = NODES.objectNode();
      attributes.forEach(object::put);
      open.push(object);
    }
  }

  @Override
  public void end(String name, String text) {
    if (isRead()) {
      close(name, withText(open.pop(), text));
    }
    depth--;
  }

  private boolean isRead() {
    return depth >= SECTION && READ.contains(section);
  }

  /** An element of text alone is that text; one with attributes has it as content and value. */
  private static JsonNode withText(JsonNode node, String text) {
    if (!(node instanceof ObjectNode object) || text.isEmpty()) {
      return node;
    }
    return object.isEmpty()
        ? StringNode.valueOf(text)
        : object.put("content", text).put("value", text);
  }

  private void close(String name, JsonNode node) {
    JsonNode parent = open.peek();
    if (depth == SECTION) {
      if (name.equals(METADATA)) {
        bill.metadata(SourceRecord.of(METADATA, node, bill::note));
      }
    } else if (depth == SECTION + 1 && section.equals(COMPONENTS)) {
      bill.component(SourceRecord.of(COMPONENTS + "[" + count + "]", node, bill::note));
      count++;
    } else if (depth == SECTION + 1 && section.equals(COMPOSITIONS)) {
      bill.composition(SourceRecord.of(COMPOSITIONS, node, bill::note));
    } else if (parent instanceof ArrayNode list) {
      list.add(node);
    } else if (parent instanceof ObjectNode object) {
      object.set(name, node);
    }
  }
}
