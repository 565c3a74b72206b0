package dev.banrules.report.html;

import com.google.common.collect.ImmutableSet;
import dev.banrules.model.ban.Ban;
import dev.banrules.model.base.Words;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.fact.Fact;
import dev.banrules.model.value.Id;
import dev.banrules.model.verdict.CatalogReference;
import dev.banrules.model.verdict.Status;
import dev.banrules.model.verdict.Verdict;
import dev.banrules.report.fleet.FleetReport;
import dev.banrules.report.fleet.ReportHead;
import dev.banrules.report.html.FleetFigures.BanUse;
import dev.banrules.report.html.FleetFigures.Event;
import dev.banrules.report.html.FleetFigures.FactUse;
import dev.banrules.report.language.Messages;
import dev.banrules.report.layout.VisibleText;
import dev.banrules.report.reason.FactText;
import dev.banrules.report.wording.DisplayNames;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** The page on a fleet: it is written at the end, when all is counted. */
final class FleetPage implements FleetReport {

  /** More of a list would be read by nobody; the table of devices has all. */
  private static final int MOST_ROWS = 200;

  /** As many as one takes in at a glance; the rest is folded. */
  private static final int FIRST_ROWS = 10;

  private static final int BAR = 200;

  /** The columns that stand to the right. */
  private static final ImmutableSet<String> NUMBERS =
      ImmutableSet.of("html.state.number", "html.devices.violations", "html.devices.open");

  private final ReportHead head;
  private final Writer target;
  private final DisplayNames names;
  private final Messages words;
  private final FleetFigures figures;
  private final DeviceRows rows;
  private final WorstDevices devices = new WorstDevices();

  FleetPage(ReportHead head, Writer target) {
    this.head = head;
    this.target = target;
    this.names = new DisplayNames(head.catalogs(), head.waivers(), head.language());
    this.words = names.messages();
    this.figures = new FleetFigures(head);
    this.rows = new DeviceRows(head, names);
  }

  @Override
  public void add(DeviceProfile device, Verdict verdict) {
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
    section(out, "state", "html.state", this::state);
    section(out, "bans", "html.bans", this::bans);
    section(out, "due", "html.timeline", this::timeline);
    section(out, "facts", "html.facts", this::facts);
    section(out, "devices", "html.devices", this::devices);
    section(out, "about", "html.about", this::about);
    out.close();
  }

  private Optional<String> jurisdictions() {
    List<String> named = head.options().jurisdictions().stream().map(names::jurisdiction).toList();
    return named.isEmpty() ? Optional.empty() : Optional.of(words.and(named));
  }

  private void section(Markup out, String id, String key, Consumer<Markup> content) {
    out.line()
        .open("section", "id", id, "aria-labelledby", id + "-heading")
        .element("h2", words.text(key), "id", id + "-heading");
    content.accept(out);
    out.close();
  }

  private void state(Markup out) {
    out.open("div", "class", "state");
    if (figures.devices() > 0) {
      Donut.write(out, figures, words);
    }
    out.open("table").element("caption", words.text("html.state.caption"), "class", "unseen");
    heads(out, "html.state.status", "html.state.number");
    out.open("tbody");
    for (Status status : Status.values()) {
      out.open("tr").open("th", "scope", "row");
      Badge.write(out, Mark.of(status), words.word(status));
      out.close().element("td", String.valueOf(figures.of(status)), "class", "n").close();
    }
    out.close().close().close();
    note(out, figures.incomplete(), "html.state.incomplete");
    note(out, figures.unreadable(), "html.state.unreadable");
  }

  private void note(Markup out, long count, String key) {
    if (count > 0) {
      out.element("p", words.text(key, "count", count), "class", "note");
    }
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
      note(out, Math.max(0, bans.size() - MOST_ROWS), "html.more");
      out.close();
    }
  }

  private void banTable(Markup out, List<BanUse> bans, long most) {
    out.open("div", "class", "wide").open("table");
    out.element("caption", words.text("html.bans.caption"), "class", "unseen");
    out.open("thead").open("tr");
    out.element("th", words.text("html.bans.ban"), "scope", "col");
    out.empty("td", "class", "picture");
    for (Mark mark : Mark.OF_FINDINGS) {
      out.element("th", banHeading(mark), "scope", "col", "class", "n");
    }
    out.close().close().open("tbody");
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
    heads(out, "html.timeline.day", "html.timeline.what", "html.bans.ban", "html.state.number");
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
    note(out, Math.max(0, events.size() - MOST_ROWS), "html.more");
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
    note(out, Math.max(0, facts.size() - FIRST_ROWS), "html.more");
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

  private void devices(Markup out) {
    if (devices.all() > devices.size()) {
      out.element(
          "p",
          words.text("html.devices.worst", "shown", devices.size(), "all", devices.all()),
          "class",
          "note");
    }
    controls(out);
    out.open("div", "class", "wide").open("table", "id", "device-table");
    out.element("caption", words.text("html.devices.caption"), "class", "unseen");
    heads(
        out,
        "html.devices.device",
        "html.state.status",
        "html.devices.violations",
        "html.devices.open",
        "html.devices.due");
    out.line();
    devices.worstFirst().forEach(out::written);
    out.close().close();
  }

  /** The script shows them: without it they would do nothing. */
  private void controls(Markup out) {
    out.open("form", "class", "controls", "id", "controls", "hidden", "hidden");
    out.open("label").text(words.text("html.controls.search") + " ");
    out.empty("input", "type", "search", "id", "search", "autocomplete", "off").close();
    out.open("fieldset").element("legend", words.text("html.state.status"));
    for (Status status : Status.values()) {
      out.open("label");
      out.empty("input", "type", "checkbox", "checked", "checked", "value", Mark.of(status).style);
      out.text(" " + words.word(status)).close();
    }
    out.close();
    out.element("button", words.text("html.controls.unfold"), "type", "button", "id", "unfold");
    out.element("button", words.text("html.controls.fold"), "type", "button", "id", "fold");
    out.empty(
        "p",
        "id",
        "count",
        "role",
        "status",
        "data-text",
        words.text("html.controls.count", "shown", "{shown}", "all", "{all}"));
    out.close();
  }

  private void about(Markup out) {
    out.element("p", words.text("html.about.program", "version", head.version()));
    out.open("dl");
    for (var catalog : head.catalogs().catalogs()) {
      CatalogReference reference = CatalogReference.to(catalog);
      term(
          out,
          words.text("html.about.catalog", "id", reference.id()),
          words.text(
              "html.about.version",
              "version",
              String.valueOf(reference.version()),
              "digest",
              reference.digest()));
    }
    term(out, words.text("html.about.asker"), words.word("party", head.options().askedBy().word()));
    term(out, "hints", String.valueOf(head.options().hints()));
    term(out, "unrecognised", Words.wordOf(head.options().unrecognised()));
    term(out, "undated", Words.wordOf(head.options().undated()));
    out.close();
  }

  private static void term(Markup out, String term, String text) {
    out.element("dt", term).element("dd", VisibleText.text(text));
  }

  private void heads(Markup out, String... keys) {
    out.open("thead").open("tr");
    for (String key : keys) {
      String style = NUMBERS.contains(key) ? "n" : "";
      out.element("th", words.text(key), "scope", "col", "class", style);
    }
    out.close().close();
  }
}
