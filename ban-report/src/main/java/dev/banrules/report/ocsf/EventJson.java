package dev.banrules.report.ocsf;

import dev.banrules.model.base.Words;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.device.OwnerKind;
import dev.banrules.model.verdict.Status;
import dev.banrules.model.verdict.Verdict;
import dev.banrules.report.fleet.ReportHead;
import dev.banrules.report.layout.VisibleText;
import dev.banrules.report.ocsf.Grade.Code;
import java.io.StringWriter;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** What all events of the class have. Days are the first millisecond of the day in UTC. */
final class EventJson {

  private static final JsonFactory FACTORY = new JsonFactory();
  private static final String SCHEMA_VERSION = "1.8.0";

  private EventJson() {}

  /**
   * {@return an event}
   *
   * @param head of the report
   * @param day the day of the event
   * @param grade how grave it is
   * @param message what it says in one sentence
   * @param content writes what it says beside that
   */
  static String line(
      ReportHead head,
      LocalDate day,
      Grade grade,
      String message,
      Consumer<JsonGenerator> content) {
    StringWriter text = new StringWriter();
    try (JsonGenerator out = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
      out.writeStartObject();
      code(out, "activity_id", "activity_name", new Code(1, "Create"));
      code(out, "category_uid", "category_name", new Code(2, "Findings"));
      code(out, "class_uid", "class_name", new Code(2003, "Compliance Finding"));
      code(out, "type_uid", "type_name", new Code(200301, "Compliance Finding: Create"));
      code(out, "severity_id", "severity", grade.severity());
      code(out, "status_id", "status", grade.lifecycle());
      out.writeNumberProperty("time", millis(day));
      out.writeStringProperty("message", message);
      metadata(out, head.version());
      content.accept(out);
      out.writeEndObject();
    }
    return text.toString();
  }

  private static void metadata(JsonGenerator out, String version) {
    out.writeObjectPropertyStart("metadata");
    out.writeStringProperty("version", SCHEMA_VERSION);
    texts(out, "profiles", List.of("host"));
    out.writeObjectPropertyStart("product");
    out.writeStringProperty("name", "ban");
    out.writeStringProperty("vendor_name", "Banrules");
    out.writeStringProperty("version", version);
    out.writeEndObject();
    out.writeEndObject();
  }

  static void device(JsonGenerator out, DeviceProfile device, Verdict verdict) {
    out.writeObjectPropertyStart("device");
    out.writeStringProperty("uid", VisibleText.text(verdict.device()));
    code(
        out,
        "type_id",
        "type",
        device.formFactor().map(DeviceTypes::of).orElse(DeviceTypes.UNKNOWN));
    device
        .platform()
        .ifPresent(
            platform -> {
              out.writeObjectPropertyStart("os");
              out.writeStringProperty("name", Words.wordOf(platform));
              code(out, "type_id", "type", DeviceTypes.of(platform));
              out.writeEndObject();
            });
    device
        .owner()
        .kind()
        .ifPresent(kind -> out.writeBooleanProperty("is_personal", kind == OwnerKind.PERSONAL));
    if (verdict.status() != Status.UNDETERMINED) {
      out.writeBooleanProperty("is_compliant", verdict.status() != Status.VIOLATING);
    }
    out.writeEndObject();
  }

  static void code(JsonGenerator out, String id, String caption, Code code) {
    out.writeNumberProperty(id, code.id());
    out.writeStringProperty(caption, code.caption());
  }

  static void texts(JsonGenerator out, String key, Collection<String> texts) {
    out.writeArrayPropertyStart(key);
    texts.forEach(out::writeString);
    out.writeEndArray();
  }

  static long millis(LocalDate day) {
    return day.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
  }
}
