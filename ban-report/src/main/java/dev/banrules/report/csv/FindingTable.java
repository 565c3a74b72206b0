package dev.banrules.report.csv;

import com.google.common.collect.ImmutableList;
import dev.banrules.model.ban.Ban;
import dev.banrules.model.base.Words;
import dev.banrules.model.device.Coverage;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.device.Software;
import dev.banrules.model.verdict.Finding;
import dev.banrules.model.verdict.Verdict;
import dev.banrules.report.finding.FindingWords;
import dev.banrules.report.fleet.FleetReport;
import dev.banrules.report.fleet.ReportHead;
import dev.banrules.report.fleet.ReportedDevice;
import dev.banrules.report.wording.DisplayNames;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The table that is being written. */
final class FindingTable implements FleetReport {

  /** By this Excel takes a file for UTF-8. */
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private static final ImmutableList<String> COLUMNS =
      ImmutableList.of(
          "device",
          "date",
          "deviceStatus",
          "consequence",
          "certainty",
          "ban",
          "banTitle",
          "jurisdiction",
          "authority",
          "conduct",
          "software",
          "version",
          "publisher",
          "identifiers",
          "application",
          "vendor",
          "since",
          "due",
          "finding",
          "remedy",
          "missingFacts",
          "reasons");

  private final ReportHead head;
  private final DisplayNames names;
  private final Writer out;

  private FindingTable(ReportHead head, Writer out) {
    this.head = head;
    this.names = new DisplayNames(head.catalogs(), head.waivers(), head.language());
    this.out = out;
  }

  static FindingTable begin(ReportHead head, Writer out) throws IOException {
    FindingTable table = new FindingTable(head, out);
    out.write(BYTE_ORDER_MARK);
    table.row(COLUMNS);
    return table;
  }

  @Override
  public void add(ReportedDevice reported) throws IOException {
    DeviceProfile device = reported.profile();
    Verdict verdict = reported.verdict();
    if (!head.shown().contains(verdict.status())) {
      return;
    }
    if (verdict.coverage() != Coverage.COMPLETE) {
      noFinding(
          verdict.device(),
          verdict.at().toString(),
          Words.wordOf(verdict.status()),
          names
              .messages()
              .text(
                  verdict.coverage() == Coverage.NONE
                      ? "verdict.noList"
                      : "verdict.listIsPartial"));
    }
    FindingWords words = new FindingWords(names, device);
    for (Finding finding : verdict.findings()) {
      Optional<Ban> ban = head.catalogs().ban(finding.ban());
      Software software = device.software().get(finding.softwareIndex());
      row(
          List.of(
              verdict.device(),
              verdict.at().toString(),
              Words.wordOf(verdict.status()),
              Words.wordOf(finding.consequence()),
              Words.wordOf(finding.certainty()),
              finding.ban().value(),
              words.banTitle(finding),
              text(ban.map(Ban::jurisdiction)),
              text(ban.map(Ban::authority)),
              finding.conduct().toString(),
              software.name().orElse(""),
              software.version().orElse(""),
              software.publisher().orElse(""),
              words.identifiers(finding),
              text(finding.application()),
              text(finding.vendor()),
              text(finding.since()),
              text(finding.due()),
              words.sentence(finding),
              words.remedy(finding).orElse(""),
              finding.missing().stream().map(Object::toString).collect(Collectors.joining(" ")),
              String.join(". ", words.reasons(finding))));
    }
  }

  @Override
  public void addUnreadable(String problem) throws IOException {
    noFinding("", head.at().toString(), "unreadable", problem);
  }

  /** A line for what was not looked at: a table that leaves it out would look like all is well. */
  private void noFinding(String device, String date, String status, String sentence)
      throws IOException {
    List<String> cells = new ArrayList<>(Collections.nCopies(COLUMNS.size(), ""));
    cells.set(COLUMNS.indexOf("device"), device);
    cells.set(COLUMNS.indexOf("date"), date);
    cells.set(COLUMNS.indexOf("deviceStatus"), status);
    cells.set(COLUMNS.indexOf("finding"), sentence);
    row(cells);
  }

  @Override
  public void finish() {}

  private void row(List<String> cells) throws IOException {
    out.write(cells.stream().map(Cell::of).collect(Collectors.joining(",")));
    out.write("\r\n");
  }

  private static String text(Optional<?> value) {
    return value.map(Object::toString).orElse("");
  }
}
