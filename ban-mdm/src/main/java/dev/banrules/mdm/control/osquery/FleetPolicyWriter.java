package dev.banrules.mdm.control.osquery;

import com.google.common.collect.ImmutableSet;
import dev.banrules.mdm.control.ControlContent;
import dev.banrules.mdm.control.ControlLine;
import dev.banrules.mdm.control.ControlWriter;
import dev.banrules.mdm.control.Placement;
import dev.banrules.mdm.control.text.JsonText;
import dev.banrules.mdm.control.text.OneLine;
import dev.banrules.model.device.Platform;
import java.io.StringWriter;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

/**
 * Writes Fleet policies, a list as Fleet's GitOps files hold it. A policy passes where its query
 * gives a row, so it asks whether nothing of the banned software is there.
 */
public final class FleetPolicyWriter implements ControlWriter {

  private static final YAMLFactory YAML =
      YAMLFactory.builder()
          .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER)
          .disable(YAMLWriteFeature.SPLIT_LINES)
          .build();

  /** Called by the service loader. */
  public FleetPolicyWriter() {}

  @Override
  public String format() {
    return "fleet";
  }

  @Override
  public ImmutableSet<Platform> platforms() {
    return QueriedTable.PLATFORMS;
  }

  @Override
  public boolean enforces() {
    return false;
  }

  @Override
  public Placement place(ControlLine line) {
    return Question.place(line);
  }

  @Override
  public String write(ControlContent content) {
    ArrayNode policies = JsonNodeFactory.instance.arrayNode();
    for (Question question : Question.of(content)) {
      ObjectNode policy = policies.addObject();
      policy.put("name", OneLine.of(question.name() + " is not installed (" + question.id() + ")"));
      policy.put("description", "Bans: " + question.banIds());
      policy.put("resolution", OneLine.of(content.notice(question.lines().get(0)).both()));
      policy.put("platform", question.table().platform());
      policy.put(
          "query",
          "SELECT 1 WHERE NOT EXISTS (" + question.table().select("1", question.lines()) + ");");
    }
    StringWriter text = new StringWriter();
    try (JsonGenerator generator = YAML.createGenerator(ObjectWriteContext.empty(), text)) {
      JsonText.write(policies, generator);
    }
    return text.toString();
  }
}
