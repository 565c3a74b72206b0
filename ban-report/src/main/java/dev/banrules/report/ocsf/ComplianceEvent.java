package dev.banrules.report.ocsf;

import dev.banrules.model.ban.Ban;
import dev.banrules.model.ban.Instrument;
import dev.banrules.model.base.Words;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.device.OwnerKind;
import dev.banrules.model.device.Software;
import dev.banrules.model.verdict.Finding;
import dev.banrules.model.verdict.Status;
import dev.banrules.model.verdict.Verdict;
import dev.banrules.report.finding.FindingWords;
import dev.banrules.report.fleet.ReportHead;
import dev.banrules.report.layout.VisibleText;
import dev.banrules.report.ocsf.Grade.Code;
import java.io.StringWriter;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * One event: that a device was found not to comply with a ban because of one product. Days are the
 * first millisecond of the day in UTC.
 */
final class ComplianceEvent {

  private static final JsonFactory FACTORY = new JsonFactory();
  private static final String SCHEMA_VERSION = "1.8.0";

  private final ReportHead head;
  private final DeviceProfile device;
  private final Verdict verdict;
  private final Finding finding;
  private final FindingWords words;
  private final Grade grade;

  ComplianceEvent(
      ReportHead head, DeviceProfile device, Verdict verdict, Finding finding, FindingWords words) {
    this.head = head;
    this.device = device;
    this.verdict = verdict;
    this.finding = finding;
    this.words = words;
    this.grade = Grade.of(finding);
  }

  String line() {
    StringWriter text = new StringWriter();
    try (JsonGenerator out = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
      out.writeStartObject();
      code(out, "activity_id", "activity_name", new Code(1, "Create"));
      code(out, "category_uid", "category_name", new Code(2, "Findings"));
      code(out, "class_uid", "class_name", new Code(2003, "Compliance Finding"));
      code(out, "type_uid", "type_name", new Code(200301, "Compliance Finding: Create"));
      code(out, "severity_id", "severity", grade.severity());
      code(out, "status_id", "status", grade.lifecycle());
      out.writeNumberProperty("time", millis(verdict.at()));
      out.writeStringProperty(
          "message", VisibleText.text(verdict.device()) + ": " + words.sentence(finding));
      metadata(out);
      findingInfo(out);
      compliance(out);
      device(out);
      resources(out);
      words.remedy(finding).ifPresent(todo -> remediation(out, todo));
      out.writeEndObject();
    }
    return text.toString();
  }

  private void metadata(JsonGenerator out) {
    out.writeObjectPropertyStart("metadata");
    out.writeStringProperty("version", SCHEMA_VERSION);
    texts(out, "profiles", List.of("host"));
    out.writeObjectPropertyStart("product");
    out.writeStringProperty("name", "ban");
    out.writeStringProperty("vendor_name", "Banrules");
    out.writeStringProperty("version", head.version());
    out.writeEndObject();
    out.writeEndObject();
  }

  private void findingInfo(JsonGenerator out) {
    out.writeObjectPropertyStart("finding_info");
    out.writeStringProperty("uid", uid());
    out.writeStringProperty("title", words.sentence(finding));
    texts(out, "types", List.of(Words.wordOf(finding.consequence())));
    finding.since().ifPresent(day -> out.writeNumberProperty("first_seen_time", millis(day)));
    out.writeEndObject();
  }

  /** The identifiers outlive a change of name or version, by which a finding stays the same. */
  private String uid() {
    String identifiers = words.identifiers(finding);
    return String.join(
        "|",
        VisibleText.text(verdict.device()),
        finding.ban().value(),
        finding.conduct().toString(),
        identifiers.isEmpty() ? words.software(finding) : identifiers);
  }

  private void compliance(JsonGenerator out) {
    Optional<Ban> ban = head.catalogs().ban(finding.ban());
    out.writeObjectPropertyStart("compliance");
    texts(out, "standards", List.of(words.banTitle(finding)));
    out.writeStringProperty("control", finding.ban().value());
    code(out, "status_id", "status", grade.compliance());
    texts(out, "status_details", words.reasons(finding));
    if (!finding.missing().isEmpty()) {
      out.writeStringProperty("status_code", "facts-missing");
    }
    out.writeArrayPropertyStart("checks");
    out.writeStartObject();
    out.writeStringProperty("uid", finding.ban().value() + "/" + finding.conduct());
    out.writeStringProperty("name", words.banTitle(finding));
    code(out, "status_id", "status", grade.compliance());
    ban.map(Ban::authority)
        .ifPresent(authority -> texts(out, "standards", List.of(VisibleText.text(authority))));
    out.writeEndObject();
    out.writeEndArray();
    out.writeEndObject();
  }

  private void device(JsonGenerator out) {
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

  private void resources(JsonGenerator out) {
    Software software = device.software().get(finding.softwareIndex());
    out.writeArrayPropertyStart("resources");
    out.writeStartObject();
    out.writeStringProperty("type", Words.wordOf(software.kind()));
    out.writeStringProperty("name", words.software(finding));
    if (!software.identifiers().isEmpty()) {
      out.writeStringProperty("uid", words.identifiers(finding));
    }
    software
        .version()
        .ifPresent(version -> out.writeStringProperty("version", VisibleText.text(version)));
    out.writeEndObject();
    out.writeEndArray();
  }

  private void remediation(JsonGenerator out, String todo) {
    out.writeObjectPropertyStart("remediation");
    out.writeStringProperty("desc", todo);
    head.catalogs()
        .ban(finding.ban())
        .flatMap(Ban::instrument)
        .flatMap(Instrument::url)
        .ifPresent(url -> texts(out, "references", List.of(VisibleText.text(url))));
    out.writeEndObject();
  }

  private static void code(JsonGenerator out, String id, String caption, Code code) {
    out.writeNumberProperty(id, code.id());
    out.writeStringProperty(caption, code.caption());
  }

  private static void texts(JsonGenerator out, String key, Collection<String> texts) {
    out.writeArrayPropertyStart(key);
    texts.forEach(out::writeString);
    out.writeEndArray();
  }

  private static long millis(LocalDate day) {
    return day.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
  }
}
