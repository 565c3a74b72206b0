package dev.banrules.examples.service.problem;

import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Diagnostics as JSON. */
public final class DiagnosticJson {

  private static final JsonMapper JSON = new JsonMapper();

  private DiagnosticJson() {}

  /**
   * {@return what somebody should know of a device beside the verdict on it, on one line}
   *
   * @param device the device's id
   * @param remarks the remarks
   */
  public static String remarks(String device, List<Diagnostic> remarks) {
    ObjectNode node = object();
    node.put("format", "ban-remarks/1");
    node.put("device", device);
    put(node.putArray("remarks"), remarks);
    return line(node);
  }

  static ObjectNode object() {
    return JSON.createObjectNode();
  }

  static String line(ObjectNode node) {
    return JSON.writeValueAsString(node);
  }

  static void put(ArrayNode all, List<Diagnostic> diagnostics) {
    for (Diagnostic diagnostic : diagnostics) {
      ObjectNode node = all.addObject();
      node.put("severity", diagnostic.severity());
      node.put("message", diagnostic.message());
      diagnostic
          .place()
          .ifPresent(
              place ->
                  node.put("line", place.line())
                      .put("column", place.column())
                      .put("pointer", place.pointer()));
    }
  }
}
