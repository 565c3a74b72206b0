package dev.banrules.maven.bill;

import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the graph of a bill in JSON. */
final class JsonGraph {

  private static final JsonMapper JSON = new JsonMapper();

  private JsonGraph() {}

  static BillGraph read(byte[] bill) {
    JsonNode document = JSON.readTree(bill);
    BillGraph.Builder graph = new BillGraph.Builder();
    JsonNode subject = document.path("metadata").path("component");
    if (subject.isObject()) {
      graph.root(component(subject));
      components(subject, graph);
    }
    components(document, graph);
    for (JsonNode node : document.path("dependencies")) {
      text(node, "ref")
          .ifPresent(
              reference ->
                  node.path("dependsOn")
                      .forEach(other -> graph.dependency(reference, other.asString())));
    }
    return graph.build();
  }

  private static void components(JsonNode parent, BillGraph.Builder graph) {
    for (JsonNode node : parent.path("components")) {
      graph.component(component(node));
      components(node, graph);
    }
  }

  private static BillComponent component(JsonNode node) {
    return BillComponent.of(
        text(node, "bom-ref"),
        text(node, "group"),
        text(node, "name").orElse(""),
        text(node, "version"),
        text(node, "purl"));
  }

  private static Optional<String> text(JsonNode node, String key) {
    return node.path(key).stringValueOpt().filter(text -> !text.isEmpty());
  }
}
