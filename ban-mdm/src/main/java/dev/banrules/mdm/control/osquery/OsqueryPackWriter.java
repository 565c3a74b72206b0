package dev.banrules.mdm.control.osquery;

import com.google.common.collect.ImmutableSet;
import dev.banrules.mdm.control.ControlContent;
import dev.banrules.mdm.control.ControlLine;
import dev.banrules.mdm.control.ControlWriter;
import dev.banrules.mdm.control.Placement;
import dev.banrules.mdm.control.text.JsonText;
import dev.banrules.mdm.control.text.OneLine;
import dev.banrules.model.device.Platform;
import tools.jackson.databind.node.ObjectNode;

/** Writes a pack of osquery queries whose rows are banned software that was found. */
public final class OsqueryPackWriter implements ControlWriter {

  private static final int ONCE_A_DAY_IN_SECONDS = 86_400;

  /** Called by the service loader. */
  public OsqueryPackWriter() {}

  @Override
  public String format() {
    return "osquery";
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
    ObjectNode pack = JsonText.object();
    ObjectNode queries = pack.putObject("queries");
    for (Question question : Question.of(content)) {
      ObjectNode query = queries.putObject(question.id());
      query.put("query", question.table().select(question.table().found(), question.lines()) + ";");
      query.put("interval", ONCE_A_DAY_IN_SECONDS);
      query.put("platform", question.table().platform());
      query.put("snapshot", true);
      query.put("description", OneLine.of(question.name() + " is banned: " + question.banIds()));
    }
    return JsonText.of(pack);
  }
}
