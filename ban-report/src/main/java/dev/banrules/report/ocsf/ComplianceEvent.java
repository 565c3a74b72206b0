package dev.banrules.report.ocsf;

import dev.banrules.model.ban.Ban;
import dev.banrules.model.ban.Instrument;
import dev.banrules.model.base.Words;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.device.Software;
import dev.banrules.model.verdict.Finding;
import dev.banrules.model.verdict.Verdict;
import dev.banrules.report.finding.FindingWords;
import dev.banrules.report.fleet.ReportHead;
import dev.banrules.report.layout.VisibleText;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/** One event: that a device was found not to comply with a ban because of one product. */
final class ComplianceEvent {

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
    return EventJson.line(
        head,
        verdict.at(),
        grade,
        VisibleText.text(verdict.device()) + ": " + words.sentence(finding),
        out -> {
          findingInfo(out);
          compliance(out);
          EventJson.device(out, device, verdict);
          resources(out);
          words.remedy(finding).ifPresent(todo -> remediation(out, todo));
        });
  }

  private void findingInfo(JsonGenerator out) {
    out.writeObjectPropertyStart("finding_info");
    out.writeStringProperty("uid", uid());
    out.writeStringProperty("title", words.sentence(finding));
    EventJson.texts(out, "types", List.of(Words.wordOf(finding.consequence())));
    finding
        .since()
        .ifPresent(day -> out.writeNumberProperty("first_seen_time", EventJson.millis(day)));
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
    EventJson.texts(out, "standards", List.of(words.banTitle(finding)));
    out.writeStringProperty("control", finding.ban().value());
    EventJson.code(out, "status_id", "status", grade.compliance());
    EventJson.texts(out, "status_details", words.reasons(finding));
    if (!finding.missing().isEmpty()) {
      out.writeStringProperty("status_code", "facts-missing");
    }
    out.writeArrayPropertyStart("checks");
    out.writeStartObject();
    out.writeStringProperty("uid", finding.ban().value() + "/" + finding.conduct());
    out.writeStringProperty("name", words.banTitle(finding));
    EventJson.code(out, "status_id", "status", grade.compliance());
    ban.map(Ban::authority)
        .ifPresent(
            authority -> EventJson.texts(out, "standards", List.of(VisibleText.text(authority))));
    out.writeEndObject();
    out.writeEndArray();
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
        .ifPresent(url -> EventJson.texts(out, "references", List.of(VisibleText.text(url))));
    out.writeEndObject();
  }
}
