package dev.banrules.report.ocsf;

import dev.banrules.model.device.Coverage;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.verdict.Verdict;
import dev.banrules.report.fleet.ReportHead;
import dev.banrules.report.language.Messages;
import dev.banrules.report.layout.VisibleText;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/** One event: that software was not looked at, so that nobody takes its device for clean. */
final class UnseenEvent {

  private UnseenEvent() {}

  static String ofIncompleteList(
      ReportHead head, DeviceProfile device, Verdict verdict, Messages messages) {
    String id = VisibleText.text(verdict.device());
    String sentence =
        messages.text(
            verdict.coverage() == Coverage.NONE ? "verdict.noList" : "verdict.listIsPartial");
    return EventJson.line(
        head,
        verdict.at(),
        Grade.UNDECIDED,
        id + ": " + sentence,
        out -> {
          content(out, head, "coverage", id + "|coverage", sentence);
          EventJson.device(out, device, verdict);
        });
  }

  /** Nobody knows which device it is, so the event names none. */
  static String ofUnreadable(ReportHead head, String problem) {
    String text = VisibleText.text(problem);
    return EventJson.line(
        head,
        head.at(),
        Grade.UNDECIDED,
        text,
        out -> content(out, head, "reading", "reading|" + text, text));
  }

  private static void content(
      JsonGenerator out, ReportHead head, String control, String uid, String sentence) {
    out.writeObjectPropertyStart("finding_info");
    out.writeStringProperty("uid", uid);
    out.writeStringProperty("title", sentence);
    EventJson.texts(out, "types", List.of(control));
    out.writeEndObject();
    out.writeObjectPropertyStart("compliance");
    EventJson.texts(out, "standards", catalogs(head));
    out.writeStringProperty("control", control);
    EventJson.code(out, "status_id", "status", Grade.UNDECIDED.compliance());
    EventJson.texts(out, "status_details", List.of(sentence));
    out.writeEndObject();
  }

  /** What it would have been compared with. */
  private static List<String> catalogs(ReportHead head) {
    return head.catalogs().catalogs().stream().map(catalog -> catalog.id().value()).toList();
  }
}
