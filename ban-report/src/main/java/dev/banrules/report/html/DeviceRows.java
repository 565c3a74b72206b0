package dev.banrules.report.html;

import static java.util.Comparator.comparing;

import dev.banrules.model.ban.Ban;
import dev.banrules.model.ban.Instrument;
import dev.banrules.model.device.Coverage;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.verdict.Finding;
import dev.banrules.model.verdict.Verdict;
import dev.banrules.report.finding.FindingWords;
import dev.banrules.report.fleet.ReportHead;
import dev.banrules.report.language.Messages;
import dev.banrules.report.wording.DisplayNames;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A device of the table: a row with numbers and, below it, the findings with their reasons. */
final class DeviceRows {

  static final int COLUMNS = 5;

  /** A device with more findings says how many they are; other formats have them all. */
  private static final int FINDINGS = 25;

  private final ReportHead head;
  private final DisplayNames names;
  private final Messages words;
  private final EvidenceTree tree;

  DeviceRows(ReportHead head, DisplayNames names) {
    this.head = head;
    this.names = names;
    this.words = names.messages();
    this.tree = new EvidenceTree(head.catalogs(), names);
  }

  String of(DeviceProfile device, Verdict verdict) {
    StringBuilder text = new StringBuilder();
    Markup out = new Markup(text);
    Mark mark = Mark.of(verdict.status());
    out.open("tbody", "data-status", mark.style).open("tr");
    out.open("th", "scope", "row").element("bdi", verdict.device()).close();
    out.open("td", "data-sort", String.valueOf(mark.ordinal()));
    Badge.write(out, mark, words.word(verdict.status()));
    out.close();
    number(out, Mark.count(verdict, Mark.VIOLATING));
    number(out, Mark.count(verdict, Mark.UNDETERMINED));
    Optional<LocalDate> due =
        verdict.findings().stream()
            .flatMap(finding -> finding.due().stream())
            .min(LocalDate::compareTo);
    String day = due.map(LocalDate::toString).orElse("");
    out.open("td", "data-sort", day.isEmpty() ? "9" : day).text(day).close();
    out.close();
    if (!verdict.findings().isEmpty() || verdict.coverage() != Coverage.COMPLETE) {
      out.open("tr", "class", "more").open("td", "colspan", String.valueOf(COLUMNS));
      findings(out, device, verdict);
      out.close().close();
    }
    out.close().line();
    return text.toString();
  }

  private static void number(Markup out, long number) {
    String text = number == 0 ? "" : String.valueOf(number);
    out.element("td", text, "class", "n", "data-sort", String.valueOf(-number));
  }

  private void findings(Markup out, DeviceProfile device, Verdict verdict) {
    switch (verdict.coverage()) {
      case COMPLETE -> {}
      case PARTIAL -> out.element("p", words.text("verdict.listIsPartial"), "class", "note");
      case NONE -> out.element("p", words.text("verdict.noList"), "class", "note");
    }
    List<Finding> findings =
        verdict.findings().stream()
            .sorted(comparing((Finding finding) -> Mark.of(finding)))
            .toList();
    if (findings.isEmpty()) {
      return;
    }
    FindingWords finding = new FindingWords(names, device);
    out.open("details", "class", "findings")
        .element("summary", words.text("html.device.findings", "count", findings.size()));
    findings.stream().limit(FINDINGS).forEach(each -> finding(out, finding, each, device));
    if (findings.size() > FINDINGS) {
      out.element(
          "p",
          words.text("html.device.more", "count", findings.size() - FINDINGS),
          "class",
          "note");
    }
    out.close();
  }

  private void finding(Markup out, FindingWords text, Finding finding, DeviceProfile device) {
    Mark mark = Mark.of(finding);
    out.open("article", "class", "finding " + mark.style);
    out.element("h3", Shortened.of(text.sentence(finding), Shortened.NAME * 2));
    out.open("p", "class", "ban").text(text.banTitle(finding)).text(" ");
    out.element("code", finding.ban().value()).close();
    basis(out, text, finding);
    text.remedy(finding)
        .ifPresent(
            todo ->
                out.open("p")
                    .element("strong", words.text("html.finding.todo"))
                    .text(" " + todo)
                    .close());
    if (!finding.missing().isEmpty()) {
      out.open("p")
          .element("strong", words.text("html.finding.missing"))
          .text(" " + Shortened.of(String.join("; ", text.missing(finding)), Shortened.NAME * 2))
          .close();
    }
    out.open("details").element("summary", words.text("html.finding.why"));
    tree.write(out, finding.evidence(), device.software().get(finding.softwareIndex()));
    out.close().close();
  }

  private void basis(Markup out, FindingWords text, Finding finding) {
    Optional<String> url =
        head.catalogs().ban(finding.ban()).flatMap(Ban::instrument).flatMap(Instrument::url);
    List<String> basis =
        text.legalBasis(finding).stream().filter(line -> !line.startsWith("http")).toList();
    out.open("p", "class", "basis").text(String.join(". ", basis)).text(" ");
    url.ifPresent(address -> WebLink.write(out, address, words.text("html.finding.source")));
    out.close();
  }
}
