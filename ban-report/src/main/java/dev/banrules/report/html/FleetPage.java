package dev.banrules.report.html;

import dev.banrules.model.ban.Ban;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.fact.Fact;
import dev.banrules.model.value.Id;
import dev.banrules.model.verdict.Status;
import dev.banrules.model.verdict.Verdict;
import dev.banrules.report.fleet.FleetReport;
import dev.banrules.report.fleet.ReportHead;
import dev.banrules.report.fleet.ReportedDevice;
import dev.banrules.report.html.FleetFigures.BanUse;
import dev.banrules.report.html.FleetFigures.Event;
import dev.banrules.report.html.FleetFigures.FactUse;
import dev.banrules.report.language.Messages;
import dev.banrules.report.reason.FactText;
import dev.banrules.report.wording.DisplayNames;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The page on a fleet: it is written at the end, when all is counted. */
final class FleetPage implements FleetReport {

  /** More of a list would be read by nobody; the table of devices has all. */
  private static final int MOST_ROWS = 200;

  /** As many as one takes in at a glance; the rest is folded. */
  private static final int FIRST_ROWS = 10;

  private static final int BAR = 200;

  private final ReportHead head;
  private final Writer target;
  private final DisplayNames names;
  private final Messages words;
  private final Sections sections;
  private final FleetFigures figures;
  private final DeviceRows rows;
  private final WorstDevices devices = new WorstDevices();

  FleetPage(ReportHead head, Writer target) {
    this.head = head;
    this.target = target;
    this.names = new DisplayNames(head.catalogs(), head.waivers(), head.language());
    this.words = names.messages();
    this.sections = new Sections(words);
    this.figures = new FleetFigures(head);
    this.rows = new DeviceRows(head, names);
  }

  @Override
  public void add(ReportedDevice reported) {
    DeviceProfile device = reported.profile();
    Verdict verdict = reported.verdict();
    figures.add(verdict);
    if (head.shown().contains(verdict.status())) {
      devices.add(verdict, () -> rows.of(device, verdict));
    }
  }

  @Override
  public void addUnreadable(String problem) {
    figures.addUnreadable();
  }

  @Override
  public void finish() throws IOException {
    try {
      Page.write(new Markup(target), words, title(), this::body);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private String title() {
    return words.text("html.title", "count", figures.devices());
  }

  private void body(Markup out) {
    out.open("header").element("h1", title());
    out.open("p", "class", "lead")
        .text(words.text("html.lead", "day", head.at(), "jurisdictions", jurisdictions()))
        .close();
    out.close().line().open("main");
    sections.write(out, "state", "html.state", this::state);
    sections.write(out, "bans", "html.bans", this::bans);
    sections.write(out, "due", "html.timeline", this::timeline);
    sections.write(out, "facts", "html.facts", this::facts);
    sections.write(
        out, "devices", "html.devices", part -> new DeviceTable(words).write(part, devices));
    sections.write(out, "about", "html.about", new AboutSection(head, words)::write);
    out.close();
  }

  private Optional<String> jurisdictions() {
    List<String> named = head.options().jurisdictions().stream().map(names::jurisdiction).toList();
    return named.isEmpty() ? Optional.empty() : Optional.of(words.and(named));
  }

  private void state(Markup out) {
    out.open("div", "class", "state");
    if (figures.devices() > 0) {
      Donut.write(out, figures, words);
    }
    out.open("table").element("caption", words.text("html.state.caption"), "class", "unseen");
    new TableHead(words).column("html.state.status").number("html.state.number").write(out);
    out.open("tbody");
    for (Status status : Status.values()) {
      out.open("tr").open("th", "scope", "row");
      Badge.write(out, Mark.of(status), words.word(status));
      out.close().element("td", String.valueOf(figures.of(status)), "class", "n").close();
    }
    out.close().close().close();
    sections.note(out, figures.incomplete(), "html.state.incomplete");
    sections.note(out, figures.unreadable(), "html.state.unreadable");
  }

  private void bans(Markup out) {
    List<BanUse> bans = figures.bans();
    if (bans.isEmpty()) {
      out.element("p", words.text("html.bans.none"));
      return;
    }
    long most = bans.stream().mapToLong(BanUse::all).max().orElseThrow();
    banTable(out, bans.subList(0, Math.min(FIRST_ROWS, bans.size())), most);
    if (bans.size() > FIRST_ROWS) {
      List<BanUse> further = bans.subList(FIRST_ROWS, Math.min(MOST_ROWS, bans.size()));
      out.open("details")
          .element("summary", words.text("html.bans.further", "count", further.size()));
      banTable(out, further, most);
      sections.note(out, Math.max(0, bans.size() - MOST_ROWS), "html.more");
      out.close();
    }
  }

  private void banTable(Markup out, List<BanUse> bans, long most) {
    out.open("div", "class", "wide").open("table");
    out.element("caption", words.text("html.bans.caption"), "class", "unseen");
    TableHead heads = new TableHead(words).column("html.bans.ban").picture();
    Mark.OF_FINDINGS.forEach(mark -> heads.numberNamed(banHeading(mark)));
    heads.write(out);
    out.open("tbody");
    for (BanUse use : bans) {
      out.open("tr").open("th", "scope", "row").text(title(use.ban())).text(" ");
      out.element("code", use.ban().value()).close();
      out.open("td");
      bar(out, use, most);
      out.close();
      for (Mark mark : Mark.OF_FINDINGS) {
        long count = use.of(mark);
        out.element("td", count == 0 ? "" : String.valueOf(count), "class", "n");
      }
      out.close();
    }
    out.close().close().close();
  }

  private String banHeading(Mark mark) {
    return switch (mark) {
      case VIOLATING -> words.word(Status.VIOLATING);
      case UNDETERMINED -> words.word(Status.UNDETERMINED);
      case DUE -> words.word(Status.DUE);
      case COMPLIANT -> words.word(Status.COMPLIANT);
      case NOTED -> words.text("html.bans.noted");
    };
  }

  private static void bar(Markup out, BanUse use, long most) {
    out.open(
        "svg",
        "class",
        "bar",
        "viewBox",
        "0 0 " + BAR + " 14",
        "aria-hidden",
        "true",
        "focusable",
        "false");
    long x = 0;
    for (Mark mark : Mark.OF_FINDINGS) {
      long width = use.of(mark) == 0 ? 0 : Math.max(3, BAR * use.of(mark) / most);
      if (width > 0) {
        out.empty(
            "rect",
            "class",
            mark.style,
            "x",
            String.valueOf(x),
            "y",
            "0",
            "height",
            "14",
            "width",
            String.valueOf(Math.max(1, width - 1)));
      }
      x += width;
    }
    out.close();
  }

  private String title(Id<Ban> id) {
    return names.ban(id).map(names::title).orElse(id.value());
  }

  private void timeline(Markup out) {
    Map<Event, Long> events = figures.events();
    if (events.isEmpty()) {
      out.element("p", words.text("html.timeline.none"));
      return;
    }
    Timeline.write(out, events, head.at(), words);
    out.open("div", "class", "wide").open("table");
    out.element("caption", words.text("html.timeline.caption"), "class", "unseen");
    new TableHead(words)
        .column("html.timeline.day")
        .column("html.timeline.what")
        .column("html.bans.ban")
        .number("html.state.number")
        .write(out);
    out.open("tbody");
    events.entrySet().stream()
        .limit(MOST_ROWS)
        .forEach(
            entry -> {
              Event event = entry.getKey();
              out.open("tr")
                  .element("th", event.day().toString(), "scope", "row")
                  .element(
                      "td",
                      words.text(event.due() ? "html.timeline.due" : "html.timeline.effective"))
                  .element("td", title(event.ban()))
                  .element("td", String.valueOf(entry.getValue()), "class", "n")
                  .close();
            });
    out.close().close().close();
    sections.note(out, Math.max(0, events.size() - MOST_ROWS), "html.more");
  }

  private void facts(Markup out) {
    List<FactUse> facts = figures.facts();
    if (facts.isEmpty()) {
      out.element("p", words.text("html.facts.none"));
      return;
    }
    out.open("ol");
    for (FactUse use : facts.subList(0, Math.min(FIRST_ROWS, facts.size()))) {
      out.open("li")
          .element("strong", describe(use))
          .text(" ")
          .element("code", use.fact().name())
          .text(
              " "
                  + words.text(
                      "html.facts.use", "findings", use.findings(), "devices", use.devices()))
          .close();
    }
    out.close();
    sections.note(out, Math.max(0, facts.size() - FIRST_ROWS), "html.more");
  }

  private String describe(FactUse use) {
    return use.fact()
        .fact()
        .map(fact -> new FactText(names, List.of()).describe(fact))
        .orElseGet(() -> detail(use.fact().detail().orElseThrow()));
  }

  private String detail(Fact.SoftwareDetail detail) {
    return words.text("html.facts.ofSoftware", "detail", detail);
  }
}
