package dev.banrules.mdm.control;

import dev.banrules.mdm.control.text.JsonText;
import dev.banrules.model.value.Id;
import java.util.Locale;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What a document expresses and what it doesn't, for programs. */
public final class ControlReport {

  private ControlReport() {}

  /**
   * {@return the report as JSON: {@code control}, {@code enforced} and {@code gaps} (how many
   * lines), {@code written} (identifiers), {@code reported} (each with {@code identifier}, {@code
   * reason}, {@code gap}, {@code inPart}, {@code bans}) and {@code withoutIdentifier}
   * (applications)}
   *
   * @param document the document
   */
  public static String json(ControlDocument document) {
    ObjectNode report = JsonText.object();
    report.put("control", document.format());
    report.put("enforced", document.enforced());
    report.put("gaps", document.gaps().size());
    ArrayNode written = report.putArray("written");
    document.written().forEach(line -> written.add(line.toString()));
    ArrayNode reported = report.putArray("reported");
    for (ReportedLine line : document.reported()) {
      ObjectNode each = reported.addObject();
      each.put("identifier", line.line().toString());
      each.put("reason", line.reason().name().toLowerCase(Locale.ROOT).replace('_', '-'));
      each.put("gap", line.reason().isGap());
      each.put("inPart", line.written());
      ArrayNode bans = each.putArray("bans");
      line.line().bans().stream().map(Id::value).forEach(bans::add);
    }
    ArrayNode without = report.putArray("withoutIdentifier");
    document.withoutIdentifier().forEach(application -> without.add(application.id().value()));
    return JsonText.of(report);
  }
}
