package dev.banrules.examples.service.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.banrules.examples.service.problem.ProblemKind;
import dev.banrules.mdm.control.Controls;
import dev.banrules.mdm.inventory.Inventories;
import dev.banrules.report.fleet.Reports;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;

/** What the OpenAPI document says, held against the controllers. */
public final class OpenApiDocument {

  private static final ImmutableMap<String, ImmutableList<String>> PARAMETERS =
      ImmutableMap.of(
          "/v1/audits", AuditController.PARAMETERS,
          "/v1/decisions", DecisionController.PARAMETERS,
          "/v1/blocklists", BlockListController.PARAMETERS,
          "/v1/devices", DeviceController.PARAMETERS,
          "/v1/changes", ChangeController.PARAMETERS);

  private OpenApiDocument() {}

  /** Fails if the document leaves out, or makes up, an address, a parameter or a word. */
  public static void assertDocuments(JsonNode document, RequestMappingHandlerMapping mappings) {
    Set<String> mapped = new TreeSet<>();
    mappings
        .getHandlerMethods()
        .forEach(
            (info, method) -> {
              if (method.getBeanType().getPackageName().startsWith("dev.banrules.")) {
                info.getPatternValues()
                    .forEach(
                        path ->
                            info.getMethodsCondition()
                                .getMethods()
                                .forEach(
                                    verb ->
                                        mapped.add(
                                            verb.name().toLowerCase(Locale.ROOT) + " " + path)));
              }
            });
    Set<String> documented = new TreeSet<>();
    document
        .get("paths")
        .forEachEntry(
            (path, operations) ->
                operations.propertyNames().forEach(verb -> documented.add(verb + " " + path)));
    assertThat(documented).containsAll(mapped);
    assertThat(documented)
        .allMatch(operation -> mapped.contains(operation) || operation.contains("/actuator/"));
    PARAMETERS.forEach(
        (path, names) ->
            assertThat(parameters(document, path).stream().map(each -> each.get("name").asString()))
                .as(path)
                .containsExactlyInAnyOrderElementsOf(names));
    assertWords(document, "/v1/audits", "inventory", Inventories.installed().formats());
    List<String> reports = new ArrayList<>(Reports.installed().formats());
    reports.add("json");
    assertWords(document, "/v1/audits", "format", reports);
    List<String> lists = new ArrayList<>(Controls.installed().formats());
    lists.add("json");
    lists.add("text");
    assertWords(document, "/v1/blocklists", "format", lists);
    assertThat(texts(document.at("/components/schemas/Problem/properties/type/enum")))
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(ProblemKind.values()).map(ProblemKind::type).toList());
  }

  private static void assertWords(
      JsonNode document, String path, String name, Collection<String> words) {
    JsonNode found =
        parameters(document, path).stream()
            .filter(each -> each.get("name").asString().equals(name))
            .findFirst()
            .orElseThrow();
    assertThat(texts(found.at("/schema/enum")))
        .as(path + " " + name)
        .containsExactlyInAnyOrderElementsOf(words);
  }

  private static List<JsonNode> parameters(JsonNode document, String path) {
    List<JsonNode> all = new ArrayList<>();
    document
        .get("paths")
        .get(path)
        .forEach(
            operation ->
                operation
                    .get("parameters")
                    .forEach(
                        each ->
                            all.add(
                                each.has("$ref")
                                    ? document.at(each.get("$ref").asString().substring(1))
                                    : each)));
    return all;
  }

  private static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(each -> texts.add(each.asString()));
    return texts;
  }
}
